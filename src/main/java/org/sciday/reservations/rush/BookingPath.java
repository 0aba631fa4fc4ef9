package org.sciday.reservations.rush;

import java.util.Optional;

/**
 * An address at which places of a session are asked for. Every request is compared with it, so it is taken apart by hand.
 *
 * @param session as it stands there, whatever that is
 * @param ofProgram not a person's form
 */
record BookingPath(String session, boolean ofProgram) {

    static Optional<BookingPath> of(String path) {
        return between("/api/v1/sessions/", path, "/reservations")
                .map(session -> new BookingPath(session, true))
                .or(() -> between("/sessions/", path, "/booking").map(session -> new BookingPath(session, false)));
    }

    private static Optional<String> between(String before, String path, String after) {
        var end = path.length() - after.length();
        if (end <= before.length() || !path.startsWith(before) || !path.endsWith(after)) {
            return Optional.empty();
        }
        var middle = path.substring(before.length(), end);
        return middle.indexOf('/') < 0 ? Optional.of(middle) : Optional.empty();
    }
}
