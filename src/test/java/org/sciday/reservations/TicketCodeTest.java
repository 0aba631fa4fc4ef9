package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.reservations.TicketToken.Kind;

/** The texts that docs/decisions/tickets-are-signed.md gives as examples; doors elsewhere rely on them. */
class TicketCodeTest {

    private static final String PAPER = "CEAQDEY7AAAAA4AAQAAAAAAAAAAACAMTD4AAAADQACAAAAAAAAAAAAVNWWO2R5A2NROTKGD6DSJC3BJW"
            + "NT23L32VZ7EOVXSQL6PPJQFOF5B4ZB4BEICMTNNOYZJE6CN4QZYW7XNB3DBROVYDN6LZR7ZSHJLQ6";

    private static final String PHONE = "CIAQDEY7AAAAA4AAQAAAAAAAAAAACAMTD4AAAADQACAAAAAAAAAAAAQDRZKLARUFAAXAI5VM5P3GM6LY"
            + "NVXMVQNCCOUZXWTWKBJS4CRITU4DHMXNNXCV2S4SE54QHUSXEYT34M62PAQMNOWE75XWGQ5AMQBML57R3QEQ";

    private static final UUID RESERVATION = UUID.fromString("01931f00-0000-7000-8000-000000000001");
    private static final UUID SESSION = UUID.fromString("01931f00-0000-7000-8000-000000000002");
    private static final long SLOT = TicketSlot.at(Instant.parse("2026-09-19T02:00:00Z"));
    private static final TicketCode ON_PAPER = new TicketCode(Kind.PAPER, 1, RESERVATION, SESSION, 0);
    private static final TicketCode ON_PHONE = new TicketCode(Kind.PHONE, 1, RESERVATION, SESSION, SLOT);
    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8032, section 7.1, test 1. */
    private final TicketKey key = TicketKey.of(
            1,
            HEX.parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
            HEX.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));

    @Test
    void isWrittenAsLaidDown() {
        assertThat(SLOT).isEqualTo(59659440L);
        assertThat(written(ON_PAPER)).isEqualTo(PAPER).hasSize(157);
        assertThat(written(ON_PHONE)).isEqualTo(PHONE).hasSize(164);
    }

    @Test
    void isReadBackHoweverAScannerTypesIt() {
        for (var text : new String[] {PHONE, PHONE.toLowerCase(Locale.ROOT), " " + PHONE + "\r\n"}) {
            var scanned = TicketCode.read(text).orElseThrow();
            assertThat(scanned.code()).isEqualTo(ON_PHONE);
            assertThat(key.signed(scanned.signed(), scanned.signature())).isTrue();
        }
        assertThat(TicketCode.read(PAPER).orElseThrow().code()).isEqualTo(ON_PAPER);
    }

    @Test
    void everyChangedSignIsNoticed() {
        for (var i = 0; i < PHONE.length(); i++) {
            var other = PHONE.charAt(i) == 'A' ? 'B' : 'A';
            var forged = PHONE.substring(0, i) + other + PHONE.substring(i + 1);
            assertThat(TicketCode.read(forged)
                            .filter(scanned -> key.signed(scanned.signed(), scanned.signature())))
                    .as("sign " + i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "K7P3F9", "not a ticket", "入场码", "====", PAPER + "A", PAPER + "===", "A" + PHONE})
    void whatIsNoTicketIsNone(String text) {
        assertThat(TicketCode.read(text)).isEmpty();
    }

    @Test
    void anotherKeySaysNo() {
        var scanned = TicketCode.read(PAPER).orElseThrow();
        assertThat(TicketKey.generate(1).signed(scanned.signed(), scanned.signature())).isFalse();
        assertThat(key.signed(scanned.signed(), new byte[TicketCode.SIGNATURE_BYTES])).isFalse();
    }

    private String written(TicketCode code) {
        return TicketCode.text(code.signed(), key.sign(code.signed()));
    }
}
