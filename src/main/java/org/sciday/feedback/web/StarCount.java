package org.sciday.feedback.web;

/**
 * How many rated, and what they gave.
 *
 * @param mean 1 to 5, 0 when nobody rated
 */
public record StarCount(long ratings, double mean) {}
