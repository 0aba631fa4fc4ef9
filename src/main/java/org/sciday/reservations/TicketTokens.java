package org.sciday.reservations;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands in the codes of tickets, for those who show them and those who check them; and the keys behind it. */
@Service
public class TicketTokens {

    /** @param x the 32 bytes of the public key, in base64url */
    public record PublicKey(int number, String x) {}

    private final TicketSigns signs;
    private final TicketKeys keys;
    private final TicketKeyMaking making;
    private final TicketSettings settings;

    TicketTokens(TicketSigns signs, TicketKeys keys, TicketKeyMaking making, TicketSettings settings) {
        this.signs = signs;
        this.keys = keys;
        this.making = making;
        this.settings = settings;
    }

    /** What a scanned code says, be it good now or not; empty when anybody but us made it. */
    public Optional<TicketToken> read(String text) {
        return signs.read(text);
    }

    /** What it said when it was scanned, for doors that had no network then: a phone's code is good for a moment. */
    public Optional<TicketToken> read(String text, Instant scannedAt) {
        return signs.read(text, scannedAt);
    }

    public boolean phoneOnly() {
        return settings.phoneOnly();
    }

    /** For a phone: a code for each half minute, from this slot on. */
    public List<String> phone(Reservation reservation, long slot, int count) {
        return LongStream.range(slot, slot + count)
                .mapToObj(each -> signs.phone(reservation, each))
                .toList();
    }

    /** The keys that tickets are checked with, newest first. */
    public List<PublicKey> publicKeys() {
        return keys.list().stream()
                .map(key -> new PublicKey(
                        key.number(), Base64.getUrlEncoder().withoutPadding().encodeToString(key.publicBytes())))
                .toList();
    }

    /** Signs with a new key from now on; what the old ones signed stays good. */
    @Transactional
    public void renewKey(Viewer by) {
        mayOperate(by);
        making.makeNext(by);
        keys.readAgain();
    }

    /** What this key signed is good no more: for a key that has leaked. Not the newest one, which signs. */
    @Transactional
    public void withdrawKey(int number, Viewer by) {
        mayOperate(by);
        if (keys.newest().number() == number) {
            throw new RuleBroken("reservations.key-in-use");
        }
        making.withdraw(number, by);
        keys.readAgain();
    }

    private static void mayOperate(Viewer by) {
        if (!by.can(Permission.OPERATE)) {
            throw new NotAllowed("shared.not-allowed");
        }
    }
}
