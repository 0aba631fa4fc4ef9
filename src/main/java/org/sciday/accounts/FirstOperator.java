package org.sciday.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sciday.secrets.Vault;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A fresh installation has no default password. It prints one address, good for an hour, where the first security
 * operator makes an account; from then on that person gives all other roles.
 */
@Service
public class FirstOperator {

    private final GrantStore store;
    private final Accounts accounts;
    private final Grants grants;
    private final Vault vault;
    private final Clock clock;

    FirstOperator(GrantStore store, Accounts accounts, Grants grants, Vault vault, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.grants = grants;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isMissing() {
        return store.countOf(Role.SECURITY_OPERATOR) == 0;
    }

    /** A token for the set-up page. */
    public String invite() {
        return vault.sign("setup:" + clock.instant().plus(Duration.ofHours(1)).getEpochSecond());
    }

    @Transactional(readOnly = true)
    public boolean accepts(String token) {
        return isMissing()
                && vault.verify(token)
                        .filter(text -> text.startsWith("setup:"))
                        .map(text -> Instant.ofEpochSecond(Long.parseLong(text.substring("setup:".length()))))
                        .filter(clock.instant()::isBefore)
                        .isPresent();
    }

    @Transactional
    public void enrol(String token, String name, Address address, String password, Viewer by) {
        if (!accepts(token)) {
            throw new NotFound("accounts.setup-over");
        }
        var id = accounts.signUp(name, address, password, by);
        grants.grant(Viewer.platform(), id, Role.SECURITY_OPERATOR, null);
    }
}
