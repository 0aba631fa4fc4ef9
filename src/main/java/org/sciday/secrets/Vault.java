package org.sciday.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals personal data for the database (AES-256-GCM), gives keyed hashes by which a sealed value is found again, and
 * signs short texts such as tickets. Source of the rule: Personal Information Protection Law, art. 51 (encryption).
 */
@Component
public class Vault {

    private static final byte[] NO_CONTEXT = new byte[0];

    private final Aead sealing;
    private final Mac hashing;
    private final Mac signing;

    Vault(@Value("${sciday.data:.data}") Path data) throws GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
        var keys = new Keys(data.resolve("keys"));
        sealing = keys.get("sealing", PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        hashing = keys.get("hashing", PredefinedMacParameters.HMAC_SHA256_256BITTAG)
                .getPrimitive(RegistryConfiguration.get(), Mac.class);
        signing = keys.get("signing", PredefinedMacParameters.HMAC_SHA256_128BITTAG)
                .getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    public byte[] seal(String plain) {
        try {
            return sealing.encrypt(plain.getBytes(StandardCharsets.UTF_8), NO_CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens what {@link #seal} made; throws IllegalStateException when the bytes were changed or the key is another. */
    public String open(byte[] sealed) {
        try {
            return new String(sealing.decrypt(sealed, NO_CONTEXT), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed value cannot be opened", e);
        }
    }

    /** The same text always gives the same hash; without the key it says nothing about the text. */
    public byte[] fingerprint(String plain) {
        try {
            return hashing.computeMac(plain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text with its signature, safe in addresses and QR codes. */
    public String sign(String text) {
        try {
            var tag = signing.computeMac(text.getBytes(StandardCharsets.UTF_8));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a signed token, or empty when anybody changed it. */
    public Optional<String> verify(String token) {
        var dot = token.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var text = token.substring(0, dot);
            var tag = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            signing.verifyMac(tag, text.getBytes(StandardCharsets.UTF_8));
            return Optional.of(text);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
