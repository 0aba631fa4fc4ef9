package org.sciday.site.web;

import java.util.List;
import org.sciday.site.Complaint;

/** All complaints, the open ones first. */
public record ComplaintsPage(List<Complaint> complaints) {}
