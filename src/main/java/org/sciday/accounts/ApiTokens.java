package org.sciday.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens with which a person's own programs call the API; shown once, kept as keyed hash, good for 180 days. */
@Service
public class ApiTokens {

    private static final Duration LIFE = Duration.ofDays(180);

    private final ApiTokenStore store;
    private final Vault vault;
    private final Trail trail;
    private final Clock clock;

    ApiTokens(ApiTokenStore store, Vault vault, Trail trail, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** Gives the token itself, which is never shown again. */
    @Transactional
    public String make(String name, Viewer by) {
        if (name.isBlank() || name.length() > 60) {
            throw InvalidInput.of("name", "accounts.name-length");
        }
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var token = "sd_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var id = Ids.next();
        var now = clock.instant();
        store.add(id, by.id(), name.strip(), vault.fingerprint(token), now, now.plus(LIFE));
        trail.record(by, "accounts.made", "accounts.api-token", id, null, Map.of("name", name.strip()));
        return token;
    }

    @Transactional
    public Optional<AccountId> ownerOf(String token) {
        return store.use(vault.fingerprint(token), clock.instant());
    }

    @Transactional(readOnly = true)
    public List<ApiToken> listOf(AccountId account) {
        return store.list(account);
    }

    @Transactional
    public void withdraw(UUID token, Viewer by) {
        if (!store.withdraw(token, by.id(), clock.instant())) {
            trail.refused(by, "accounts.withdrawn", "accounts.api-token", token);
            throw new NotFound("shared.not-found");
        }
        trail.record(by, "accounts.withdrawn", "accounts.api-token", token, null, null);
    }
}
