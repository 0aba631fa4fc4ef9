package org.sciday.reservations.rush;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.sciday.secrets.Vault;
import org.springframework.stereotype.Component;

/**
 * Asks for a little patience: either the device finds a number whose hash with the riddle begins with so many zero bits, which
 * takes it a second and a farm of machines a fortune; or the person waits half a minute and presses again, which needs no
 * script and no eyes. Made and checked here, by nobody else; the riddle is one person's and lives for three minutes.
 */
@Component
class Patience {

    static final Duration WAITING = Duration.ofSeconds(30);
    private static final Duration LIFE = Duration.ofMinutes(3);
    private static final int BYTE = 8;

    private final Vault vault;
    private final RushSettings settings;
    private final Clock clock;

    Patience(Vault vault, RushSettings settings, Clock clock) {
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    int bits() {
        return settings.patienceBits();
    }

    /** A new riddle for this person. */
    String riddle(String whose) {
        return vault.sign(UUID.randomUUID() + "~" + clock.millis() + "~" + shortOf(whose));
    }

    /** Was it solved, or waited for? */
    boolean isShown(String riddle, String number, String whose) {
        return givenAt(riddle, whose)
                .map(at -> Duration.ofMillis(clock.millis() - at))
                .filter(age -> age.compareTo(LIFE) < 0)
                .filter(age -> age.compareTo(WAITING) >= 0 || isSolution(riddle, number, bits()))
                .isPresent();
    }

    static boolean isSolution(String riddle, String number, int bits) {
        return number.length() <= 20 && zeroBits(hash(riddle + number)) >= bits;
    }

    private Optional<Long> givenAt(String riddle, String whose) {
        return vault.verify(riddle)
                .map(signed -> signed.split("~", -1))
                .filter(parts -> parts.length == 3 && parts[2].equals(shortOf(whose)))
                .map(parts -> Long.parseLong(parts[1]));
    }

    private String shortOf(String whose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.fingerprint(whose)).substring(0, 11);
    }

    private static int zeroBits(byte[] hash) {
        var zeros = 0;
        for (var one : hash) {
            if (one != 0) {
                return zeros + Integer.numberOfLeadingZeros(one & 0xFF) - (Integer.SIZE - BYTE);
            }
            zeros += BYTE;
        }
        return zeros;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
