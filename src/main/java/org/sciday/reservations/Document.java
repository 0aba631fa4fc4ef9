package org.sciday.reservations;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sciday.secrets.Masks;

/**
 * What a person shows at the door to be who they say. Numbers of 18 signs carry the date of birth and a check sign by ISO 7064
 * MOD 11-2 (GB 11643 for ID cards); the others are checked by their shape.
 */
public record Document(Kind kind, String number) {

    /** Of what kind, in the order in which a form offers them. */
    public enum Kind {
        /** 居民身份证 */
        ID_CARD("[1-7]\\d{16}[0-9X]"),
        /** 港澳居民居住证 */
        HK_MACAU_RESIDENCE("8[12]0000\\d{11}[0-9X]"),
        /** 台湾居民居住证 */
        TAIWAN_RESIDENCE("830000\\d{11}[0-9X]"),
        /** 港澳居民来往内地通行证; older ones say after the number how often they were issued. */
        HK_MACAU_PERMIT("[HM]\\d{8}(\\d{2})?"),
        /** 台湾居民来往大陆通行证 */
        TAIWAN_PERMIT("\\d{8}|\\d{10}"),
        /** 外国人永久居留身份证; older ones have three letters and twelve digits. */
        FOREIGN_RESIDENT("9\\d{16}[0-9X]|[A-Z]{3}\\d{12}"),
        PASSPORT("(?=.*\\d)[A-Z0-9]{5,12}");

        private final Pattern shape;

        Kind(String shape) {
            this.shape = Pattern.compile(shape);
        }
    }

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_SIGNS = "10X98765432";
    private static final int LONG = 18;
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** As people type it: full-width signs, blanks and hyphens do not matter. */
    public Document {
        number = Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}-]", "")
                .toUpperCase(Locale.ROOT);
        if (kind == Kind.HK_MACAU_PERMIT && number.length() == 11) {
            number = number.substring(0, 9);
        }
    }

    /** The message key of what is wrong with it; empty when it may well be a real one. */
    public Optional<String> problem(LocalDate today) {
        if (!kind.shape.matcher(number).matches()) {
            return Optional.of("reservations.document.shape." + kind);
        }
        if (number.length() != LONG) {
            return Optional.empty();
        }
        var born = birth();
        if (born.isEmpty() || born.get().isAfter(today) || born.get().isBefore(OLDEST)) {
            return Optional.of("reservations.document.birth");
        }
        return checkSign(number) == number.charAt(LONG - 1)
                ? Optional.empty()
                : Optional.of("reservations.document.check");
    }

    /** The date of birth, where the number tells it. */
    public Optional<LocalDate> birth() {
        if (number.length() != LONG) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), BIRTH));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    public String masked() {
        return Masks.document(number);
    }

    /** Numbers do not belong into logs. */
    @Override
    public String toString() {
        return kind + " " + masked();
    }

    /** The last sign that the first 17 digits ask for. */
    static char checkSign(String digits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_SIGNS.charAt(sum % CHECK_SIGNS.length());
    }
}
