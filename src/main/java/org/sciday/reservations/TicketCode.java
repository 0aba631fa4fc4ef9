package org.sciday.reservations;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.sciday.reservations.TicketToken.Kind;

/**
 * The bytes of a ticket before its signature, and the text of both: capitals and digits only, which a QR code holds most
 * densely and every scanner types. Laid down in docs/decisions/tickets-are-signed.md.
 *
 * @param key the number of the key that signs it
 * @param slot the half minute in which a phone shows it; zero on paper
 */
record TicketCode(Kind kind, int key, UUID reservation, UUID session, long slot) {

    static final int SIGNATURE_BYTES = 64;

    private static final int PAPER_MARK = 0x11;
    private static final int PHONE_MARK = 0x12;
    private static final int PAPER_BYTES = 34;
    private static final int PHONE_BYTES = 38;
    private static final Base32 TEXT = new Base32();

    /** What was read: the code itself, the bytes that are signed, and what claims to be their signature. */
    record Scanned(TicketCode code, byte[] signed, byte[] signature) {}

    byte[] signed() {
        var phone = kind == Kind.PHONE;
        var bytes = ByteBuffer.allocate(phone ? PHONE_BYTES : PAPER_BYTES)
                .put((byte) (phone ? PHONE_MARK : PAPER_MARK))
                .put((byte) key);
        put(bytes, reservation);
        put(bytes, session);
        if (phone) {
            bytes.putInt((int) slot);
        }
        return bytes.array();
    }

    static String text(byte[] signed, byte[] signature) {
        return encode(
                ByteBuffer.allocate(signed.length + signature.length).put(signed).put(signature).array());
    }

    /** Reads the text back; empty for whatever does not look like one of ours. */
    static Optional<Scanned> read(String text) {
        var tidy = text.strip().toUpperCase(Locale.ROOT);
        if (!TEXT.isInAlphabet(tidy)) {
            return Optional.empty();
        }
        var bytes = TEXT.decode(tidy);
        // The last sign has bits to spare; only one way of writing is the right one.
        return encode(bytes).equals(tidy) ? split(bytes) : Optional.empty();
    }

    private static Optional<Scanned> split(byte[] bytes) {
        var phone = bytes.length == PHONE_BYTES + SIGNATURE_BYTES && bytes[0] == PHONE_MARK;
        var paper = bytes.length == PAPER_BYTES + SIGNATURE_BYTES && bytes[0] == PAPER_MARK;
        if (!phone && !paper) {
            return Optional.empty();
        }
        var rest = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        var key = Byte.toUnsignedInt(rest.get());
        var reservation = new UUID(rest.getLong(), rest.getLong());
        var session = new UUID(rest.getLong(), rest.getLong());
        var slot = phone ? Integer.toUnsignedLong(rest.getInt()) : 0;
        var code = new TicketCode(phone ? Kind.PHONE : Kind.PAPER, key, reservation, session, slot);
        var cut = bytes.length - SIGNATURE_BYTES;
        return Optional.of(
                new Scanned(code, Arrays.copyOf(bytes, cut), Arrays.copyOfRange(bytes, cut, bytes.length)));
    }

    private static String encode(byte[] bytes) {
        return TEXT.encodeToString(bytes).replace("=", "");
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
