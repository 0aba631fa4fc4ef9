package org.sciday.notices.reading.dates;

/** A term without a day of the calendar, as written: 活动结束后7个工作日内, 每月25日前, 国庆节前. */
public record RelativeTerm(int start, int end, String text) {}
