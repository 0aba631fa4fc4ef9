package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.reservations.Document.Kind;

class DocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate BORN = LocalDate.of(2014, 2, 28);

    @Test
    void everyWrongSignOfAnIdentityCardIsFound() {
        var number = Papers.number("130281", BORN, 7);
        assertThat(new Document(Kind.ID_CARD, number).problem(TODAY)).isEmpty();
        for (var place = 0; place < 17; place++) {
            var digit = number.charAt(place) == '9' ? '0' : (char) (number.charAt(place) + 1);
            var wrong = number.substring(0, place) + digit + number.substring(place + 1);
            assertThat(new Document(Kind.ID_CARD, wrong).problem(TODAY)).as(wrong).isNotEmpty();
        }
    }

    @Test
    void twoSignsTheWrongWayRoundAreFound() {
        var number = Papers.number("130281", BORN, 123);
        var swapped = number.substring(0, 14) + number.charAt(15) + number.charAt(14) + number.substring(16);
        assertThat(new Document(Kind.ID_CARD, swapped).problem(TODAY)).contains("reservations.document.check");
    }

    @Test
    void theLastSignMayBeAnX() {
        for (var serial = 0; serial < 40; serial++) {
            var number = Papers.number("130281", BORN, serial);
            if (number.endsWith("X")) {
                assertThat(new Document(Kind.ID_CARD, number.toLowerCase(Locale.ROOT)).problem(TODAY)).isEmpty();
                return;
            }
        }
        throw new AssertionError("eleven signs take turns");
    }

    @Test
    void theBirthdayIsReadAndHasToBeOne() {
        var visitor = new Visitor("苗苗", new Document(Kind.ID_CARD, Papers.number("130281", BORN, 1)));
        assertThat(visitor.ageOn(TODAY)).contains(12L);
        assertThat(visitor.ageOn(LocalDate.of(2027, 2, 27))).contains(12L);
        var digits = "13028120140230001";
        var never = digits + Document.checkSign(digits);
        assertThat(new Document(Kind.ID_CARD, never).problem(TODAY)).contains("reservations.document.birth");
        var unborn = Papers.number("130281", TODAY.plusDays(1), 1);
        assertThat(new Document(Kind.ID_CARD, unborn).problem(TODAY)).contains("reservations.document.birth");
    }

    @Test
    void residencePermitsFollowTheSameRuleWithPrefixesOfTheirOwn() {
        assertThat(new Document(Kind.HK_MACAU_RESIDENCE, Papers.number("810000", BORN, 1)).problem(TODAY)).isEmpty();
        assertThat(new Document(Kind.HK_MACAU_RESIDENCE, Papers.number("820000", BORN, 1)).problem(TODAY)).isEmpty();
        assertThat(new Document(Kind.TAIWAN_RESIDENCE, Papers.number("830000", BORN, 1)).problem(TODAY)).isEmpty();
        assertThat(new Document(Kind.FOREIGN_RESIDENT, Papers.number("911999", BORN, 1)).problem(TODAY)).isEmpty();
        assertThat(new Document(Kind.ID_CARD, Papers.number("810000", BORN, 1)).problem(TODAY))
                .contains("reservations.document.shape.ID_CARD");
    }

    @ParameterizedTest
    @CsvSource({
        "HK_MACAU_PERMIT, H12345678",
        "HK_MACAU_PERMIT, m1234567801",
        "TAIWAN_PERMIT, 12345678",
        "FOREIGN_RESIDENT, XYZ110012345678",
        "PASSPORT, E00000001"
    })
    void othersAreKnownByTheirShape(Kind kind, String number) {
        assertThat(new Document(kind, number).problem(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H1234567", "12345678", "护照", "'; drop"})
    void whatIsNoneIsTold(String number) {
        assertThat(new Document(Kind.HK_MACAU_PERMIT, number).problem(TODAY))
                .contains("reservations.document.shape.HK_MACAU_PERMIT");
    }

    @Test
    void blanksAndWideSignsDoNotMakeAnotherDocument() {
        assertThat(new Document(Kind.HK_MACAU_PERMIT, " Ｈ1234 5678 02")).isEqualTo(new Document(Kind.HK_MACAU_PERMIT, "h12345678"));
    }

    @Test
    void nothingInALogTellsWhoItIs() {
        var visitor = new Visitor("林小夏", new Document(Kind.ID_CARD, Papers.number("130281", BORN, 7)));
        assertThat(visitor.toString()).doesNotContain("小夏").doesNotContain("20140228").contains("130****");
        assertThat(new Document(Kind.HK_MACAU_PERMIT, "H12345678").masked()).isEqualTo("H****678");
    }
}
