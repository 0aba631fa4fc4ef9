package org.sciday.reservations.rush;

import java.util.List;

/**
 * The wait outside: the form as it was sent, which goes again by itself.
 *
 * @param minutes the estimate, rounded up; 0: less than one
 * @param seconds until the form goes again
 */
public record QueuePage(String action, List<Field> fields, long ahead, long minutes, long seconds) {

    public record Field(String name, String value) {}
}
