package org.sciday.notices.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Unpacks once into nothing to see how much there is, so that a small file cannot fill the memory. */
final class ZipLimits {

    private static final long LARGEST_INSIDE = 80L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int BUFFER = 1 << 16;

    private ZipLimits() {}

    static boolean hold(byte[] content) throws IOException {
        var total = 0L;
        var entries = 0;
        var buffer = new byte[BUFFER];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                if (++entries > MOST_ENTRIES) {
                    return false;
                }
                for (var read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > LARGEST_INSIDE) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
