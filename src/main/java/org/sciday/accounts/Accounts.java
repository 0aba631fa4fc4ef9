package org.sciday.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.shared.AccountId;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing up, signing in, and what a person may change about themselves. */
@Service
public class Accounts {

    private static final int MIN_PASSWORD = 10;

    private final AccountStore store;
    private final Trail trail;
    private final Clock clock;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    Accounts(AccountStore store, Trail trail, Clock clock, PasswordEncoder passwords) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
        this.passwords = passwords;
        this.nobodysHash = passwords.encode("nobody has this password");
    }

    /** Makes an account for a proven address. An address that has one already gives that one: signing up twice is harmless. */
    @Transactional
    public AccountId signUp(String name, Address address, @Nullable String password, Viewer by) {
        var errors = new ArrayList<FieldError>();
        if (name.isBlank() || name.strip().length() > 60) {
            errors.add(FieldError.of("name", "accounts.name-length"));
        }
        if (password != null) {
            errors.addAll(weaknesses(password, address.value()));
        }
        InvalidInput.check(errors);
        var present = store.find(address);
        if (present.isPresent()) {
            return present.get().id();
        }
        var id = AccountId.next();
        try {
            store.add(id, name.strip(), address, password == null ? null : passwords.encode(password), clock.instant());
        } catch (DuplicateKeyException e) {
            throw InvalidInput.of("address", "accounts.address-taken");
        }
        trail.record(
                by, "accounts.signed-up", "accounts.account", id.value(), null, Map.of("address", address.masked()));
        return id;
    }

    /** Checks the password; counts failures and locks, whether or not the address exists takes the same time. */
    @Transactional
    public SignIn signIn(Address address, String password) {
        var found = store.find(address);
        if (found.isEmpty()) {
            passwords.matches(password, nobodysHash);
            return new SignIn.Wrong();
        }
        var account = found.get();
        if (account.isLockedAt(clock.instant())) {
            return locked(account);
        }
        var hash = account.passwordHash() == null ? nobodysHash : account.passwordHash();
        if (!passwords.matches(password, hash) || account.passwordHash() == null) {
            return failed(account);
        }
        store.clearFailures(account.id());
        return new SignIn.Welcome(account.id(), account.asksForSecondFactor());
    }

    /** For an address proven by a code. */
    @Transactional(readOnly = true)
    public Optional<SignIn> signInProven(Address address) {
        return store.find(address)
                .map(account -> account.isLockedAt(clock.instant())
                        ? locked(account)
                        : new SignIn.Welcome(account.id(), account.asksForSecondFactor()));
    }

    private SignIn failed(Account account) {
        store.countFailure(account.id(), Account.ATTEMPTS_BEFORE_LOCK, Account.LOCK, clock.instant());
        trail.record(
                Viewer.platform(),
                "accounts.refused-sign-in",
                "accounts.account",
                account.id().value(),
                null,
                null);
        return account.failedAttempts() + 1 >= Account.ATTEMPTS_BEFORE_LOCK
                ? new SignIn.Locked(Account.LOCK.toMinutes())
                : new SignIn.Wrong();
    }

    private SignIn locked(Account account) {
        var until = account.lockedUntil();
        var left = until == null ? Duration.ZERO : Duration.between(clock.instant(), until);
        return new SignIn.Locked(Math.max(1, left.toMinutes() + 1));
    }

    /** Opens a locked account at once; the security operator's decision. */
    @Transactional
    public void unlock(AccountId id, Viewer by) {
        store.clearFailures(id);
        trail.record(by, "accounts.unlocked", "accounts.account", id.value(), null, null);
    }

    @Transactional
    public void rename(String name, Viewer by) {
        if (name.isBlank() || name.strip().length() > 60) {
            throw InvalidInput.of("name", "accounts.name-length");
        }
        store.rename(by.id(), name.strip());
        trail.record(by, "accounts.renamed", "accounts.account", by.id().value(), null, null);
    }

    @Transactional
    public void changePassword(String password, Viewer by) {
        var address = store.addressOf(by.id()).map(Address::value).orElse("");
        InvalidInput.check(weaknesses(password, address));
        store.setPassword(by.id(), passwords.encode(password));
        trail.record(
                by, "accounts.changed-password", "accounts.account", by.id().value(), null, null);
    }

    @Transactional(readOnly = true)
    public Map<AccountId, String> namesOf(Collection<AccountId> ids) {
        return store.namesOf(ids);
    }

    @Transactional(readOnly = true)
    public String nameOf(AccountId id) {
        return store.find(id).map(Account::name).orElseThrow(() -> new NotFound("accounts.no-account"));
    }

    /** The person's address, e-mail before phone. Every look at another's address is the caller's to log. */
    @Transactional(readOnly = true)
    public Optional<Address> addressOf(AccountId id) {
        return store.addressOf(id);
    }

    @Transactional(readOnly = true)
    public Optional<AccountId> findByAddress(Address address) {
        return store.find(address).map(Account::id);
    }

    private static List<FieldError> weaknesses(String password, String address) {
        if (password.length() < MIN_PASSWORD || password.length() > 200) {
            return List.of(FieldError.of("password", "accounts.password-length", MIN_PASSWORD));
        }
        var distinct = password.codePoints().distinct().count();
        return distinct < 5 || password.contains(address.replaceFirst("@.*", ""))
                ? List.of(FieldError.of("password", "accounts.password-easy"))
                : List.of();
    }
}
