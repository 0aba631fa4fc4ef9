package org.sciday.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sciday.secrets.Masks;

/** Where a person is reached and by what they sign in: a mainland mobile number or an e-mail address. */
public record Address(Channel channel, String value) {

    /** The way a message goes. */
    public enum Channel {
        PHONE,
        EMAIL
    }

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    /** Reads what a person typed: spaces, dashes and +86 are forgiven; empty when it is neither kind. */
    public static Optional<Address> parse(String typed) {
        var text = typed.strip();
        var digits = text.replaceAll("[\\s-]", "").replaceFirst("^(\\+|00)86", "");
        if (PHONE.matcher(digits).matches()) {
            return Optional.of(new Address(Channel.PHONE, digits));
        }
        return text.length() <= 254 && EMAIL.matcher(text).matches()
                ? Optional.of(new Address(Channel.EMAIL, text.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    public String masked() {
        return channel == Channel.PHONE ? Masks.phone(value) : Masks.email(value);
    }
}
