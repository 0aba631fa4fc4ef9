package org.sciday.jobs.web;

import java.util.List;

/** What is planned, the troubled first; and how many follow-ups of events have failed, for the tab. */
public record JobsPage(List<JobRow> jobs, long failedFollowUps) {}
