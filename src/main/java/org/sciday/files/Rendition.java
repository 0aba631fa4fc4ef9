package org.sciday.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;

/** One width of a picture, to be encoded anew: nothing of the upload but its pixels gets here. */
record Rendition(PictureWidth width, BufferedImage pixels) {

    private static final double QUALITY = 0.85;
    private static final int HIGHEST = 4;

    static Rendition of(BufferedImage pixels, PictureWidth width) {
        var widest = Math.min(width.pixels(), pixels.getWidth());
        var highest = Math.min(width.pixels() * HIGHEST, pixels.getHeight());
        try {
            return new Rendition(width, Thumbnails.of(pixels).size(widest, highest).asBufferedImage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] jpeg() {
        var output = new ByteArrayOutputStream();
        try {
            Thumbnails.of(pixels).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    /** Where this machine can make it. */
    Optional<byte[]> webp() {
        return Webp.of(pixels);
    }

    /** The mean of the pixels as {@code #rrggbb}. */
    static String averageColor(BufferedImage pixels) {
        long red = 0;
        long green = 0;
        long blue = 0;
        long count = 0;
        var step = Math.max(1, Math.max(pixels.getWidth(), pixels.getHeight()) / 64);
        for (int y = 0; y < pixels.getHeight(); y += step) {
            for (int x = 0; x < pixels.getWidth(); x += step) {
                var color = pixels.getRGB(x, y);
                red += color >> 16 & 0xFF;
                green += color >> 8 & 0xFF;
                blue += color & 0xFF;
                count++;
            }
        }
        return "#%02x%02x%02x".formatted(red / count, green / count, blue / count);
    }
}
