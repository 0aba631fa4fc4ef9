package org.sciday.documents;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What a camera saw: small, and only looked at for a QR code. For browsers that cannot read one themselves. */
public final class QrPicture {

    /** A picture of the door's camera is a tenth of this; larger ones are not even opened. */
    private static final int MOST_BYTES = 100_000;

    private static final int MOST_PIXELS = 640 * 640;

    private QrPicture() {}

    /** The text of the code in the picture, if there is one that can be read. */
    public static Optional<String> textIn(byte[] jpeg) {
        if (jpeg.length == 0 || jpeg.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return open(jpeg).flatMap(QrPicture::read);
        } catch (IOException | RuntimeException unreadable) {
            // Torn files make the decoder throw all sorts of things; what is no picture has no code in it.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> open(byte[] jpeg) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            try {
                reader.setInput(input, true, true);
                var fits = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                return fits ? Optional.of(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<String> read(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var colours = image.getRGB(0, 0, width, height, null, 0, width);
        var light = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, colours)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(light, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException nothingToBeRead) {
            return Optional.empty();
        }
    }
}
