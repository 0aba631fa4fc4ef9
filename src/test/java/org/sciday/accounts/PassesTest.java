package org.sciday.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.springframework.beans.factory.annotation.Autowired;

@ScidayTest
class PassesTest {

    private static final Instant NOON = Instant.parse("2024-09-15T04:00:00Z");
    private static final String BOOKING = "/sessions/1/booking";

    @Autowired
    Vault vault;

    private final AccountId somebody = new AccountId(UUID.randomUUID());

    @Test
    void holdsForItsAddressAndAQuarterOfAnHour() {
        var pass = at(NOON).issue(somebody, BOOKING);
        assertThat(at(NOON.plus(Duration.ofMinutes(14))).read(pass, BOOKING)).contains(somebody);
        assertThat(at(NOON.plus(Duration.ofMinutes(15))).read(pass, BOOKING)).isEmpty();
        assertThat(at(NOON).read(pass, "/sessions/2/booking")).isEmpty();
    }

    @Test
    void isNobodysWhenChanged() {
        var pass = at(NOON).issue(somebody, BOOKING);
        var other = pass.replace(somebody.toString(), UUID.randomUUID().toString());
        assertThat(at(NOON).read(other, BOOKING)).isEmpty();
        assertThat(at(NOON).read(pass.substring(0, pass.length() - 2), BOOKING)).isEmpty();
        assertThat(at(NOON).read("", BOOKING)).isEmpty();
        assertThat(at(NOON).read("~~", BOOKING)).isEmpty();
    }

    private Passes at(Instant now) {
        return new Passes(vault, Clock.fixed(now, Festival.ZONE));
    }
}
