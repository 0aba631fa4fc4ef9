package org.sciday.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.springframework.stereotype.Service;

/**
 * A pass says who somebody is for posts to one address within a quarter of an hour, by its signature alone. It is made while
 * the person is looked up anyway, so that at the hour when everybody presses the button nobody has to be looked up again.
 * It carries no roles, and forged forms fail for want of it.
 */
@Service
public class Passes {

    public static final String HEADER = "Sciday-Pass";
    public static final String FIELD = "pass";
    /** Who reads the pass of a request first leaves the account here, so that its signature is not verified twice. */
    public static final String ATTRIBUTE = "sciday.pass";

    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Vault vault;
    private final Clock clock;

    Passes(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** @param path the address that it is good for */
    public String issue(AccountId account, String path) {
        var until = clock.instant().plus(LIFE).getEpochSecond();
        var signed = vault.sign(account + "~" + until + "~" + path);
        return account + "~" + until + "~" + signed.substring(signed.lastIndexOf('.') + 1);
    }

    /** Whose it is; empty when it is somebody's invention, too old, or made for another address. */
    public Optional<AccountId> read(String pass, String path) {
        var parts = pass.split("~", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return vault.verify(parts[0] + "~" + parts[1] + "~" + path + "." + parts[2])
                .filter(good -> clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1]))))
                .map(good -> new AccountId(UUID.fromString(parts[0])));
    }
}
