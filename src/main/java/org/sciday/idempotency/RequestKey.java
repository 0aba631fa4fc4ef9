package org.sciday.idempotency;

import java.util.regex.Pattern;
import org.sciday.shared.AccountId;
import org.sciday.shared.RuleBroken;

/** By what a repeated call is recognised: who calls, and the key that they made for this one intention. */
record RequestKey(AccountId account, String key) {

    private static final Pattern SIGNS = Pattern.compile("[\\x21-\\x7E]{8,100}");

    RequestKey {
        if (!SIGNS.matcher(key).matches()) {
            throw new RuleBroken("idempotency.key-malformed");
        }
    }
}
