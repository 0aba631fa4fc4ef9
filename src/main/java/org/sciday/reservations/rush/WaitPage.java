package org.sciday.reservations.rush;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wait outside: the form as it was sent, which goes again by itself.
 *
 * @param ahead people before this one; null: it is not about others
 * @param minutes the estimate; 0: less than one
 * @param seconds until the form goes again
 * @param riddle what the device is asked to solve meanwhile; null: nothing
 */
public record WaitPage(
        String action,
        List<Field> fields,
        @Nullable Long ahead,
        long minutes,
        long seconds,
        @Nullable Riddle riddle) {

    public record Field(String name, String value) {}

    public record Riddle(String text, int bits) {}
}
