package org.sciday.accounts.web;

import org.jspecify.annotations.Nullable;
import org.sciday.shared.web.Form;

/**
 * Asks for the code of the authenticator app, or shows the secret to be scanned.
 *
 * @param uri the fresh secret as otpauth address; null when none is shown
 */
public record SecondFactorPage(
        Form<CodeForm> form, @Nullable String uri, boolean on) {

    /** The secret in groups of four, for typing. */
    public String secret() {
        return uri == null
                ? ""
                : uri.replaceFirst(".*secret=", "").replaceAll("(.{4})", "$1 ").strip();
    }
}
