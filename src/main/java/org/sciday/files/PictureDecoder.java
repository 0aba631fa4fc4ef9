package org.sciday.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.sciday.shared.InvalidInput;

/**
 * Turns an upload into pixels: upright, on white, without metadata. Size is read from the header first; large pictures
 * are thinned while decoding, and few are decoded at once, so that memory stays bounded whatever is sent.
 */
final class PictureDecoder {

    private static final long MAX_PIXELS = 60_000_000;
    private static final long ENOUGH_PIXELS = 12_000_000;
    private static final int MAX_RATIO = 30;
    private static final Set<Orientation> LYING =
            EnumSet.of(Orientation.LEFT_TOP, Orientation.RIGHT_TOP, Orientation.RIGHT_BOTTOM, Orientation.LEFT_BOTTOM);
    private static final Semaphore PLACES = new Semaphore(2);

    private PictureDecoder() {}

    /** The pixels, perhaps thinned, and the size that the upright original has. */
    record Decoded(BufferedImage pixels, int width, int height) {}

    static Decoded decode(byte[] upload) {
        var format = PictureCheck.check(upload);
        PLACES.acquireUninterruptibly();
        try {
            return read(upload, format);
        } catch (IOException | RuntimeException e) {
            throw e instanceof InvalidInput known ? known : PictureCheck.refused("files.picture-unreadable");
        } finally {
            PLACES.release();
        }
    }

    private static Decoded read(byte[] upload, PictureFormat format) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format.readerName()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            // Metadata is ignored because compressed texts in it unpack without limit.
            reader.setInput(input, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            checkSize(width, height);
            var orientation = orientationOf(upload);
            var pixels = onWhite(thinned(reader, width, height));
            var upright = ExifFilterUtils.getFilterForOrientation(orientation).apply(pixels);
            var lying = LYING.contains(orientation);
            return new Decoded(upright, lying ? height : width, lying ? width : height);
        } finally {
            reader.dispose();
        }
    }

    private static void checkSize(int width, int height) {
        if ((long) width * height > MAX_PIXELS) {
            throw PictureCheck.refused("files.picture-too-many-pixels", MAX_PIXELS / 1_000_000);
        }
        if (Math.max(width, height) > MAX_RATIO * Math.min(width, height)) {
            throw PictureCheck.refused("files.picture-shape");
        }
    }

    private static BufferedImage thinned(ImageReader reader, int width, int height) throws IOException {
        var step = (int) Math.ceil(Math.sqrt((double) width * height / ENOUGH_PIXELS));
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(Math.min(step, width), Math.min(step, height), 0, 0);
        return reader.read(0, wish);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = flat.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, flat.getWidth(), flat.getHeight());
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return flat;
    }

    /** Cameras write sideways and note it in EXIF; that note goes, so the pixels are turned. */
    private static Orientation orientationOf(byte[] upload) {
        var exif = new JpegSegments(upload).exif();
        return exif.map(ExifUtils::getOrientationFromExif).orElse(Orientation.TOP_LEFT);
    }
}
