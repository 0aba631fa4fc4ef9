package org.sciday.secrets;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** A vault with keys of its own, for tests that run without Spring. */
public final class TestVault {

    private TestVault() {}

    public static Vault in(Path folder) {
        try {
            return new Vault(folder);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
