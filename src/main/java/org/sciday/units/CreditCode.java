package org.sciday.units;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sciday.shared.FieldError;

/**
 * The unified social credit code (统一社会信用代码) after GB 32100-2015: 18 signs, the last a check over the others, the
 * ninth to the seventeenth an organisation code with a check of its own (GB 11714-1997).
 */
public record CreditCode(String value) {

    static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BODY_START = 8;
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Map<Character, Character> MISTAKEN = Map.of('O', '0', 'I', '1', 'Z', '2', 'S', '5', 'V', 'U');

    public CreditCode {
        if (complaint("creditCode", value).isPresent()) {
            throw new IllegalArgumentException("Not a credit code: " + value);
        }
    }

    /** Reads what a person typed; spaces, dashes, full-width and small letters are forgiven. */
    public static CreditCode of(String typed) {
        return new CreditCode(tidy(typed));
    }

    /** What is wrong with the code, naming the sign; empty when it is sound. */
    public static Optional<FieldError> complaint(String field, String typed) {
        var code = tidy(typed);
        if (code.length() != LENGTH) {
            return Optional.of(FieldError.of(field, "units.code-length", code.length()));
        }
        for (var i = 0; i < LENGTH; i++) {
            if (SIGNS.indexOf(code.charAt(i)) < 0) {
                return Optional.of(strange(field, i + 1, code.charAt(i)));
            }
        }
        if (code.charAt(LENGTH - 1) == checkSign(code)) {
            return Optional.empty();
        }
        // The inner check tells on which side the slip is.
        return Optional.of(FieldError.of(field, bodyIsSound(code) ? "units.code-check" : "units.code-check-body"));
    }

    /** The code with its check signs: department and kind (2), region (6), organisation (8). */
    public static CreditCode complete(String department, String region, String body) {
        var open = department + region + body + bodyCheck(body);
        return new CreditCode(open + checkSign(open));
    }

    static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static FieldError strange(String field, int position, char sign) {
        var meant = MISTAKEN.get(sign);
        return meant == null
                ? FieldError.of(field, "units.code-sign", position, String.valueOf(sign))
                : FieldError.of(field, "units.code-sign-like", position, String.valueOf(sign), String.valueOf(meant));
    }

    private static char checkSign(String code) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += SIGNS.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return SIGNS.charAt((31 - sum % 31) % 31);
    }

    private static boolean bodyIsSound(String code) {
        var end = BODY_START + BODY_WEIGHTS.length;
        return code.charAt(end) == bodyCheck(code.substring(BODY_START, end));
    }

    private static char bodyCheck(String body) {
        var sum = 0;
        for (var i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(body.charAt(i)) * BODY_WEIGHTS[i];
        }
        var rest = 11 - sum % 11;
        return rest == 10 ? 'X' : Character.forDigit(rest % 11, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
