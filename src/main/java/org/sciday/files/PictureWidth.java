package org.sciday.files;

import java.util.Arrays;
import java.util.Optional;

/** The widths in which every picture is kept: list, phone, wide screen. Nothing is enlarged. */
public enum PictureWidth {
    SMALL(320),
    MEDIUM(640),
    LARGE(1280);

    private final int pixels;

    PictureWidth(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    public static Optional<PictureWidth> of(int pixels) {
        return Arrays.stream(values()).filter(width -> width.pixels == pixels).findFirst();
    }
}
