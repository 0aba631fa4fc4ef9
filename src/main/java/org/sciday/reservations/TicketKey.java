package org.sciday.reservations;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** A pair of Ed25519 keys with which tickets are signed; a ticket names it by its number. */
final class TicketKey {

    private static final String ALGORITHM = "Ed25519";

    /** What stands before the 32 bytes of a public key in the form that the JDK reads (RFC 8410). */
    private static final byte[] PUBLIC_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final int number;
    private final PublicKey publicKey;
    private final PrivateKey privateKey;

    private TicketKey(int number, PublicKey publicKey, PrivateKey privateKey) {
        this.number = number;
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    static TicketKey generate(int number) {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new TicketKey(number, pair.getPublic(), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static TicketKey of(int number, byte[] publicBytes, byte[] privateBytes) {
        try {
            var factory = KeyFactory.getInstance(ALGORITHM);
            var encoded = Arrays.copyOf(PUBLIC_PREFIX, PUBLIC_PREFIX.length + publicBytes.length);
            System.arraycopy(publicBytes, 0, encoded, PUBLIC_PREFIX.length, publicBytes.length);
            return new TicketKey(
                    number,
                    factory.generatePublic(new X509EncodedKeySpec(encoded)),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(privateBytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Unusable ticket key " + number, e);
        }
    }

    int number() {
        return number;
    }

    byte[] publicBytes() {
        var encoded = publicKey.getEncoded();
        return Arrays.copyOfRange(encoded, PUBLIC_PREFIX.length, encoded.length);
    }

    byte[] privateBytes() {
        return privateKey.getEncoded();
    }

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signed(byte[] bytes, byte[] claim) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey);
            signature.update(bytes);
            return signature.verify(claim);
        } catch (GeneralSecurityException forged) {
            // Bytes that are no point of the curve: nobody signed them.
            return false;
        }
    }
}
