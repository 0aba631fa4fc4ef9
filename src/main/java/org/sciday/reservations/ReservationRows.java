package org.sciday.reservations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * New reservations as PostgreSQL takes them fastest: one array in the binary format of {@code copy} (PostgreSQL's manual, COPY).
 * In a rush every booking passes here.
 */
final class ReservationRows {

    static final String COPY = """
            copy reservations.reservation (id, session_id, account_id, key, adults, children, code, status, made_at)
            from stdin binary
            """;

    private static final byte[] HEAD = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, /* flags */ 0, 0, 0, 0, /* extension */ 0, 0, 0, 0
    };
    private static final short END = -1;
    private static final short COLUMNS = 9;
    /** Four ids, two numbers, two words and a moment, each with its length. */
    private static final int LONGEST = 2 + COLUMNS * Integer.BYTES + 4 * 16 + 2 * Integer.BYTES + 2 * 16 + Long.BYTES;

    /** PostgreSQL counts microseconds from here. */
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final ByteBuffer bytes;

    private ReservationRows(int rows) {
        bytes = ByteBuffer.allocate(HEAD.length + rows * LONGEST + Short.BYTES);
    }

    /** With the length that was written: the rest of the array is not part of it. */
    static ByteBuffer of(List<Reservation> reservations) {
        var rows = new ReservationRows(reservations.size());
        rows.bytes.put(HEAD);
        reservations.forEach(rows::add);
        return rows.bytes.putShort(END).flip();
    }

    private void add(Reservation one) {
        bytes.putShort(COLUMNS);
        add(one.id().value());
        add(one.session().value());
        add(one.holder().value());
        add(one.key());
        add(one.party().adults());
        add(one.party().children());
        add(one.code());
        add(one.status().name());
        bytes.putInt(Long.BYTES).putLong(ChronoUnit.MICROS.between(EPOCH, one.madeAt()));
    }

    private void add(UUID id) {
        bytes.putInt(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private void add(int number) {
        bytes.putInt(Integer.BYTES).putInt(number);
    }

    private void add(String word) {
        var signs = word.getBytes(StandardCharsets.US_ASCII);
        bytes.putInt(signs.length).put(signs);
    }
}
