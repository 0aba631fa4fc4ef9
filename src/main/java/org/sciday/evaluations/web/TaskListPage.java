package org.sciday.evaluations.web;

import java.util.List;
import org.sciday.evaluations.Task;

/** All that an expert is asked to mark. */
public record TaskListPage(List<Task> tasks) {}
