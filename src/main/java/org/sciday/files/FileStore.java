package org.sciday.files;

import java.util.Optional;

/** Keeps bytes under the SHA-256 of their content, so that the same content is kept once and none is ever overwritten. */
public interface FileStore {

    /** Keeps the content and gives its hash in hexadecimal. Once it returns the content survives a power cut. */
    String put(byte[] content);

    Optional<byte[]> find(String hash);
}
