package org.sciday.checkin;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.secrets.Vault;
import org.sciday.shared.Festival;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list that a device carries to a door without network, sealed by a key for this door, gate, day and person. What that
 * protects from, and what not, is in docs/decisions/door-lists-are-sealed-for-the-day.md.
 */
@Service
public class DoorLists {

    private static final Duration AHEAD = Duration.ofHours(24);
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final DoorAccess access;
    private final GateStore gates;
    private final Vault vault;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DoorLists(DoorAccess access, GateStore gates, Vault vault, Trail trail, Clock clock) {
        this.access = access;
        this.gates = gates;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** The key for a device that begins its day; that it was given is noted. */
    @Transactional
    public DayKey keyFor(SessionId session, String gate, Viewer by) {
        var key = key(session, gate, by);
        gates.heard(session, gate, by.account(), clock.instant());
        trail.record(by, "checkin.list-taken", DoorFacts.DOOR, session.value(), null, new DoorFacts.List(gate));
        return key;
    }

    /** The same key, to seal with. */
    @Transactional(readOnly = true)
    public DayKey key(SessionId session, String gate, Viewer by) {
        var door = access.door(session, by, "checkin.list-taken");
        var now = clock.instant();
        var until = endOfDay(door);
        if (now.isBefore(door.startsAt().minus(AHEAD))) {
            throw new RuleBroken("checkin.list-not-yet");
        }
        if (now.isAfter(until)) {
            throw new RuleBroken("checkin.list-over");
        }
        var named = String.join("|", "door-list", session.toString(), gate, until.toString(), by.id().toString());
        var hash = vault.fingerprint(named);
        return new DayKey(Arrays.copyOfRange(hash, hash.length - KEY_BYTES, hash.length), until);
    }

    /** AES-GCM: twelve bytes of chance, then the sealed text with its tag. */
    public byte[] seal(DayKey key, byte[] plain) {
        try {
            var sealed = Arrays.copyOf(chance(), IV_BYTES + plain.length + TAG_BITS / 8);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var start = new GCMParameterSpec(TAG_BITS, sealed, 0, IV_BYTES);
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.bytes(), "AES"), start);
            cipher.doFinal(plain, 0, plain.length, sealed, IV_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] chance() {
        var bytes = new byte[IV_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Instant endOfDay(SessionFacts door) {
        return Festival.instantOf(Festival.dateOf(door.endsAt()).plusDays(1).atStartOfDay());
    }
}
