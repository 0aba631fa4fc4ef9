package org.sciday.circles;

/**
 * A study that is asked for.
 *
 * @param file comma separated: name, latitude, longitude, people, kind
 * @param shifted its points are in GCJ-02
 */
public record NewStudy(String name, TravelMode mode, int minutes, boolean programme, byte[] file, boolean shifted) {}
