package org.sciday.reservations;

/**
 * Six signs for the door list, without those that look or sound alike. Taken from the random end of the id: not a
 * secret and not unique beyond doubt, it only finds a line in the list of one session.
 */
final class DoorCode {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    private DoorCode() {}

    static String of(ReservationId id) {
        var rest = id.value().getLeastSignificantBits() & 0xFFFFFFFFFFFFL;
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt((int) (rest % SIGNS.length())));
            rest /= SIGNS.length();
        }
        return code.toString();
    }
}
