package org.sciday.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.sciday.audit.Trail;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of staff: a time-based code (RFC 6238) from an authenticator app; one step of clock drift is forgiven. */
@Service
public class SecondFactor {

    private final AccountStore store;
    private final Vault vault;
    private final Trail trail;
    private final Clock clock;
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    SecondFactor(AccountStore store, Vault vault, Trail trail, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** A fresh secret to be shown once, as the address that authenticator apps read. */
    @Transactional
    public String begin(Viewer by) {
        var secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        store.setTotp(by.id(), vault.seal(Base64.getEncoder().encodeToString(secret)), null);
        var text = new Base32().encodeToString(secret).replace("=", "");
        return "otpauth://totp/Sciday?issuer=Sciday&secret=" + text;
    }

    /** The app shows the right code: from now on it is asked for at every sign-in. */
    @Transactional
    public void confirm(String code, Viewer by) {
        if (!matches(account(by.id()), code)) {
            throw InvalidInput.of("code", "accounts.totp-wrong");
        }
        var account = account(by.id());
        store.setTotp(by.id(), account.totpSecretSealed(), clock.instant());
        trail.record(
                by,
                "accounts.enabled-second-factor",
                "accounts.account",
                by.id().value(),
                null,
                Map.of());
    }

    @Transactional
    public boolean check(AccountId id, String code) {
        var account = account(id);
        if (account.isLockedAt(clock.instant())) {
            return false;
        }
        if (matches(account, code)) {
            store.clearFailures(id);
            return true;
        }
        store.countFailure(id, Account.ATTEMPTS_BEFORE_LOCK, Account.LOCK, clock.instant());
        return false;
    }

    @Transactional(readOnly = true)
    public boolean isOn(AccountId id) {
        return account(id).asksForSecondFactor();
    }

    private boolean matches(Account account, String typed) {
        var sealed = account.totpSecretSealed();
        if (sealed == null) {
            return false;
        }
        var key = new SecretKeySpec(Base64.getDecoder().decode(vault.open(sealed)), generator.getAlgorithm());
        var code = typed.replaceAll("\\s", "");
        var step = Duration.ofSeconds(30);
        for (var drift = -1; drift <= 1; drift++) {
            var at = clock.instant().plus(step.multipliedBy(drift));
            if (codeAt(key, at).equals(code)) {
                return store.useTotpStep(account.id(), at.getEpochSecond() / step.toSeconds());
            }
        }
        return false;
    }

    private String codeAt(SecretKeySpec key, java.time.Instant at) {
        try {
            return generator.generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private Account account(AccountId id) {
        return store.find(id).orElseThrow(() -> new NotFound("accounts.no-account"));
    }
}
