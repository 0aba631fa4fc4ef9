package org.sciday.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as QR code: with the white margin that scanners need, readable with a sixth of it covered. */
public final class QrCode {

    private static final int MARGIN = 4;

    private QrCode() {}

    /** As a picture for pages, without size of its own; whoever shows it says in words what it is. */
    public static String svg(String text) {
        var modules = encode(text);
        var side = modules.getWidth();
        var path = new StringBuilder();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                var start = x;
                while (x < side && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M')
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - start);
                    path.append("v1h-").append(x - start).append('z');
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges" \
                aria-hidden="true"><path fill="#fff" d="M0 0h%dv%dH0z"/><path fill="#10162f" d="%s"/></svg>""".formatted(side, side, side, side, path);
    }

    /** As PNG of about this many pixels, for documents. */
    public static byte[] png(String text, int pixels) {
        var modules = encode(text);
        var scale = Math.max(1, pixels / modules.getWidth());
        var side = modules.getWidth() * scale;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / scale, y / scale) ? 0x000000 : 0xFFFFFF);
            }
        }
        try (var output = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line by line without margin, a bit a module, in base64: for scripts. The side is the root of how many there are. */
    public static String bits(String text) {
        var modules = encode(text, 0);
        var side = modules.getWidth();
        var bytes = new byte[Math.ceilDiv(side * side, Byte.SIZE)];
        for (var i = 0; i < side * side; i++) {
            if (modules.get(i % side, i / side)) {
                bytes[i / Byte.SIZE] |= (byte) (0x80 >> i % Byte.SIZE);
            }
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static BitMatrix encode(String text) {
        return encode(text, MARGIN);
    }

    private static BitMatrix encode(String text, int margin) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.MARGIN, margin);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        }
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
        }
    }
}
