package org.sciday.reservations.rush;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.sciday.reservations.rush.WaitingRoom.Number;
import org.sciday.secrets.Vault;
import org.springframework.stereotype.Component;

/** Writes numbers so that nobody can make one, hand it on, or keep it for another day. */
@Component
class QueueNumbers {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Vault vault;
    private final Clock clock;

    QueueNumbers(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** @param whose what the person shows who they are with: a pass, a token, a session cookie, an address */
    String write(Number number, String whose) {
        return vault.sign(number.position() + "~" + number.at() + "~" + shortOf(whose));
    }

    Optional<Number> read(String text, String whose) {
        return vault.verify(text)
                .map(signed -> signed.split("~", -1))
                .filter(parts -> parts.length == 3 && parts[2].equals(shortOf(whose)))
                .map(parts -> new Number(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                .filter(number -> clock.millis() - number.at() < LIFE.toMillis());
    }

    private String shortOf(String whose) {
        var print = vault.fingerprint(whose);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(print).substring(0, 11);
    }
}
