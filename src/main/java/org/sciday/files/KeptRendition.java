package org.sciday.files;

import org.jspecify.annotations.Nullable;

/** Where the bytes of one width lie. */
record KeptRendition(PictureWidth width, Content jpeg, @Nullable Content webp) {

    record Content(String hash, int bytes) {}
}
