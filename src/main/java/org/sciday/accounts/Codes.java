package org.sciday.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sciday.secrets.Vault;
import org.sciday.shared.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One-time codes: six digits, ten minutes, five tries; one a minute and five an hour per address, thirty an hour per sender. */
@Component
public class Codes {

    /** What the code proves. */
    public enum Purpose {
        SIGN_UP,
        SIGN_IN,
        ADD_ADDRESS
    }

    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;

    private final CodeStore store;
    private final Vault vault;
    private final CodeSender sender;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Codes(CodeStore store, Vault vault, CodeSender sender, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.sender = sender;
        this.clock = clock;
    }

    /** Sends a fresh code; throws InvalidInput on "address" when asked too often. */
    @Transactional
    public void send(Purpose purpose, Address address, @Nullable String requestedBy, Locale locale) {
        var now = clock.instant();
        var hash = vault.fingerprint(address.value());
        if (store.countSince(hash, now.minus(Duration.ofMinutes(1))) >= 1
                || store.countSince(hash, now.minus(Duration.ofHours(1))) >= 5
                || (requestedBy != null && store.countFrom(requestedBy, now.minus(Duration.ofHours(1))) >= 30)) {
            throw InvalidInput.of("address", "accounts.code-too-often");
        }
        var code = "%06d".formatted(random.nextInt(1_000_000));
        store.add(purpose, hash, vault.fingerprint(code), requestedBy, now, now.plus(LIFE));
        sender.send(address, code, locale);
    }

    /** Uses the code up; throws InvalidInput on "code" when it is wrong, old or used. A wrong try is counted for good. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = InvalidInput.class)
    public void use(Purpose purpose, Address address, String typed) {
        var hash = vault.fingerprint(address.value());
        var code = typed.strip();
        if (!store.use(purpose, hash, vault.fingerprint(code), TRIES, clock.instant())) {
            store.countTry(purpose, hash, clock.instant());
            throw InvalidInput.of("code", "accounts.code-wrong");
        }
    }
}
