package org.sciday.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hash of a line: over its place, the hash before it and all its columns, each with its length in front. */
final class EntryHash {

    /** What stands before the first line. */
    static final String START = "0".repeat(64);

    private final MessageDigest digest = sha256();

    private EntryHash() {}

    static String of(AuditEntry entry, long position, String previousHash) {
        return new EntryHash()
                .add(position)
                .add(previousHash)
                .add(entry.seq())
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()))
                .add(entry.account())
                .add(entry.unit())
                .add(entry.address())
                .add(entry.action())
                .add(entry.objectType())
                .add(entry.objectId())
                .add(entry.refused())
                .add(entry.before())
                .add(entry.after())
                .hex();
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Null has a length of its own, so that it differs from the empty text. */
    private EntryHash add(@Nullable Object value) {
        var bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(
                ByteBuffer.allocate(4).putInt(value == null ? -1 : bytes.length).array());
        digest.update(bytes);
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
