package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.TicketToken.Kind;
import org.sciday.reservations.TicketToken.Standing;
import org.sciday.secrets.Vault;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

@ScidayTest
class TicketTokensTest {

    private static final Instant TEN = Instant.parse("2026-09-19T02:00:00Z");

    @Autowired
    TicketTokens tokens;

    @Autowired
    TicketKeys keys;

    @Autowired
    Vault vault;

    @Autowired
    MockMvc browser;

    private final Reservation reservation = new Reservation(
            ReservationId.next(),
            SessionId.next(),
            Sessions.somebody().id(),
            UUID.randomUUID(),
            new Party(2, 1),
            "K7P3F9",
            Status.CONFIRMED,
            TEN,
            null,
            null,
            false);

    @Test
    void paperIsGoodAtAnyTime() {
        var text = signsAt(TEN, false).paper(reservation);
        var token = signsAt(TEN.plus(Duration.ofDays(300)), false).read(text).orElseThrow();
        assertThat(token)
                .isEqualTo(new TicketToken(
                        reservation.id(), reservation.session(), Kind.PAPER, Duration.ZERO, Standing.GOOD));
    }

    @Test
    void aPhonesCodeIsGoodForAMomentOnly() {
        var text = signsAt(TEN, false).phone(reservation, TicketSlot.at(TEN));
        for (var seconds : new int[] {-60, -31, 0, 29, 60, 89}) {
            assertThat(tokenAt(TEN.plusSeconds(seconds), text).standing())
                    .as("after %d seconds", seconds)
                    .isEqualTo(Standing.GOOD);
        }
        for (var seconds : new int[] {-600, -61, 90, 3600}) {
            assertThat(tokenAt(TEN.plusSeconds(seconds), text).standing())
                    .as("after %d seconds", seconds)
                    .isEqualTo(Standing.EXPIRED);
        }
        assertThat(tokenAt(TEN.plusSeconds(90), text).age()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void codesOfTheNextMinutesDifferAndFollowEachOther() {
        var first = TicketSlot.at(TEN);
        var codes = tokens.phone(reservation, first, 20);
        assertThat(codes).hasSize(20).doesNotHaveDuplicates();
        assertThat(tokenAt(TEN.plusSeconds(300), codes.get(10)).age()).isZero();
        assertThat(tokenAt(TEN, codes.get(10)).standing()).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void wherePhonesOnlyAreLetInPaperIsNot() {
        var text = signsAt(TEN, true).paper(reservation);
        assertThat(signsAt(TEN, true).read(text).orElseThrow().standing()).isEqualTo(Standing.PHONE_ONLY);
    }

    @Test
    void whatWasPrintedEarlierIsStillGood() {
        var id = reservation.id().value();
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        var text = vault.sign(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        assertThat(tokens.read(text).orElseThrow().reservation()).isEqualTo(reservation.id());
        assertThat(tokens.read("A" + text)).isEmpty();
    }

    @Test
    void aNewKeySignsAndOldOnesGoOnUntilTheyAreWithdrawn() throws Exception {
        var old = signsAt(TEN, false).paper(reservation);
        var number = keys.newest().number();
        tokens.renewKey(Viewer.platform());
        assertThat(keys.newest().number()).isGreaterThan(number);
        assertThat(tokens.read(old)).isPresent();
        assertThat(tokens.read(signsAt(TEN, false).paper(reservation))).isPresent();
        browser.perform(get("/.well-known/sciday-tickets.json"))
                .andExpect(MockMvcResultMatchers.jsonPath("$.keys[0].crv").value("Ed25519"))
                .andExpect(MockMvcResultMatchers.jsonPath("$.keys[?(@.kid=='" + number + "')]").isNotEmpty())
                .andExpect(MockMvcResultMatchers.jsonPath("$.slotSeconds").value(30));
        tokens.withdrawKey(number, Viewer.platform());
        assertThat(tokens.read(old)).isEmpty();
        var newest = keys.newest().number();
        assertThatThrownBy(() -> tokens.withdrawKey(newest, Viewer.platform())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> tokens.renewKey(Sessions.somebody())).isInstanceOf(NotAllowed.class);
    }

    private TicketToken tokenAt(Instant now, String text) {
        return signsAt(now, false).read(text).orElseThrow();
    }

    private TicketSigns signsAt(Instant now, boolean phoneOnly) {
        return new TicketSigns(keys, new TicketSettings(phoneOnly), vault, Clock.fixed(now, ZoneOffset.UTC));
    }
}
