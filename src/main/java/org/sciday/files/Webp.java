package org.sciday.files;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * WebP beside JPEG, where its encoder runs on this machine: it is a library in C. It is given pixels of ours only, never a file that
 * somebody handed in.
 */
final class Webp {

    private static final Logger LOG = LoggerFactory.getLogger(Webp.class);
    private static final float QUALITY = 0.8f;

    private static volatile boolean missing;

    private Webp() {}

    static Optional<byte[]> of(BufferedImage pixels) {
        if (missing) {
            return Optional.empty();
        }
        try {
            var writer = new WebPImageWriterSpi().createWriterInstance(null);
            try {
                return Optional.of(written(pixels, writer));
            } finally {
                writer.dispose();
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            missing = true;
            LOG.warn("No WebP on this machine, pictures go as JPEG: {}", e.toString());
            return Optional.empty();
        }
    }

    private static byte[] written(BufferedImage pixels, ImageWriter writer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionType("Lossy");
            wish.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(pixels, null, null), wish);
        }
        return bytes.toByteArray();
    }
}
