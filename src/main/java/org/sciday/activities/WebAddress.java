package org.sciday.activities;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address that a page may link to: http or https, with a host, without a password in it. */
final class WebAddress {

    private WebAddress() {}

    static Optional<URI> read(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            var plain = address.getHost() != null && address.getRawUserInfo() == null;
            return plain && (scheme.equals("https") || scheme.equals("http")) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
