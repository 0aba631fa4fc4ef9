package org.sciday.jobs.web;

import java.util.List;

/** Follow-ups that have failed, the oldest first, and how many are on their way. */
public record FollowUpsPage(List<FailedFollowUp> followUps, long failed, long onTheirWay) {}
