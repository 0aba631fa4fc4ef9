package org.sciday.reservations.web;

import java.util.List;
import org.sciday.reservations.TicketSlot;
import org.sciday.reservations.TicketTokens;

/**
 * With what a door checks tickets while it has no network: a JWK set (RFC 7517, RFC 8037), and by which rules.
 *
 * @param slotSeconds how long a phone shows one code
 * @param slotTolerance so many slots before and after its own a phone's code is good
 * @param paper codes on paper are let in too
 */
record TicketKeySet(List<Key> keys, int slotSeconds, int slotTolerance, boolean paper) {

    record Key(String kty, String crv, String alg, String use, String kid, String x) {

        static Key of(TicketTokens.PublicKey key) {
            return new Key("OKP", "Ed25519", "EdDSA", "sig", String.valueOf(key.number()), key.x());
        }
    }

    static TicketKeySet of(TicketTokens tokens) {
        return new TicketKeySet(
                tokens.publicKeys().stream().map(Key::of).toList(),
                TicketSlot.SECONDS,
                TicketSlot.TOLERANCE,
                !tokens.phoneOnly());
    }
}
