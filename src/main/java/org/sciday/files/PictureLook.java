package org.sciday.files;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * How a picture looks, in 64 bits: whether each of eight by eight spots is lighter than the one to its right. The same picture made
 * smaller, brighter or encoded anew differs in a few of them.
 */
final class PictureLook {

    private static final int SIDE = 8;

    /** A picture with fewer light or dark steps is too plain to be told from others. */
    private static final int PLAIN = 8;

    private PictureLook() {}

    static @Nullable Long of(BufferedImage pixels) {
        var small = new BufferedImage(SIDE + 1, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // In two steps, since bilinear looks at four pixels only
        canvas.drawImage(halfway(pixels), 0, 0, SIDE + 1, SIDE, null);
        canvas.dispose();
        var look = 0L;
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                var lighter = gray(small, x, y) > gray(small, x + 1, y);
                look = look << 1 | (lighter ? 1 : 0);
            }
        }
        var steps = Long.bitCount(look);
        return steps < PLAIN || steps > SIDE * SIDE - PLAIN ? null : look;
    }

    /** The mean of blocks, at most 72 by 64 of them. */
    private static BufferedImage halfway(BufferedImage pixels) {
        var width = Math.min(pixels.getWidth(), (SIDE + 1) * SIDE);
        var height = Math.min(pixels.getHeight(), SIDE * SIDE);
        var mean = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                mean.getRaster().setSample(x, y, 0, mean(pixels, x, y, width, height));
            }
        }
        return mean;
    }

    private static int mean(BufferedImage pixels, int x, int y, int width, int height) {
        var left = x * pixels.getWidth() / width;
        var right = Math.max(left + 1, (x + 1) * pixels.getWidth() / width);
        var top = y * pixels.getHeight() / height;
        var bottom = Math.max(top + 1, (y + 1) * pixels.getHeight() / height);
        var step = Math.max(1, Math.max(right - left, bottom - top) / 8);
        long sum = 0;
        long count = 0;
        for (var row = top; row < bottom; row += step) {
            for (var column = left; column < right; column += step) {
                var color = pixels.getRGB(column, row);
                sum += 299L * (color >> 16 & 0xFF) + 587L * (color >> 8 & 0xFF) + 114L * (color & 0xFF);
                count++;
            }
        }
        return (int) (sum / count / 1_000);
    }

    private static int gray(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }
}
