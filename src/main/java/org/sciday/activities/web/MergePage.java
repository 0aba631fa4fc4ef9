package org.sciday.activities.web;

import java.util.List;
import org.sciday.activities.Activity;
import org.sciday.activities.Difference;

/** Two texts of one activity, field by field: the one that is kept and the one that was put aside. */
public record MergePage(Activity activity, List<Difference> differences) {}
