package org.sciday.atlas;

/** Spots that lie close together in a view: the middle of them, how many, and how many of these are on at this moment. */
public record Cell(double lat, double lon, int count, int now) {}
