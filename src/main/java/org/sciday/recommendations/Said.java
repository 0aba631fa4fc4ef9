package org.sciday.recommendations;

import org.sciday.secrets.Vault;

/** Who objects and what they say. Personal: kept sealed, opened only for those who answer. */
public record Said(String name, String phone, String words) {

    byte[] sealed(Vault vault) {
        return vault.seal(String.join("\n", name, phone, words));
    }

    static Said opened(byte[] sealed, Vault vault) {
        var parts = vault.open(sealed).split("\n", 3);
        return new Said(parts[0], parts[1], parts[2]);
    }
}
