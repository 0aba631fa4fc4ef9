package org.sciday.reservations;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;

/** A pair of Ed25519 keys with which tickets are signed, 32 bytes each; a ticket names it by its number. */
final class TicketKey {

    private final int number;
    private final byte[] publicBytes;
    private final byte[] privateBytes;
    private final Ed25519Sign signing;
    private final Ed25519Verify verifying;

    private TicketKey(int number, byte[] publicBytes, byte[] privateBytes) throws GeneralSecurityException {
        this.number = number;
        this.publicBytes = publicBytes.clone();
        this.privateBytes = privateBytes.clone();
        signing = new Ed25519Sign(this.privateBytes);
        verifying = new Ed25519Verify(this.publicBytes);
    }

    static TicketKey generate(int number) {
        try {
            var pair = Ed25519Sign.KeyPair.newKeyPair();
            return new TicketKey(number, pair.getPublicKey(), pair.getPrivateKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static TicketKey of(int number, byte[] publicBytes, byte[] privateBytes) {
        try {
            return new TicketKey(number, publicBytes, privateBytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Unusable ticket key " + number, e);
        }
    }

    int number() {
        return number;
    }

    byte[] publicBytes() {
        return publicBytes.clone();
    }

    byte[] privateBytes() {
        return privateBytes.clone();
    }

    byte[] sign(byte[] bytes) {
        try {
            return signing.sign(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signed(byte[] bytes, byte[] claim) {
        try {
            verifying.verify(claim, bytes);
            return true;
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }
}
