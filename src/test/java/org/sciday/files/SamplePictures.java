package org.sciday.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as people and attackers send them. */
final class SamplePictures {

    private SamplePictures() {}

    /** Left half red, right half blue. */
    static BufferedImage redAndBlue(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        try (var output = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg(int width, int height) {
        return encoded(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A photo taken with the camera on its side (orientation 6), with the place where it was taken. */
    static byte[] lyingPhotoWithPlace(int width, int height) {
        var exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0001).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putInt(0);
        exif.put("GPS 39.6300N 118.1800E".getBytes(StandardCharsets.US_ASCII));
        var plain = jpeg(width, height);
        var length = exif.position() + 2;
        return joined(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length},
                Arrays.copyOf(exif.array(), exif.position()),
                Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** A few kilobytes that claim to be, and unpack to, very many pixels. */
    static byte[] pngBomb(int width, int height) {
        try {
            var rows = new ByteArrayOutputStream();
            try (var packed = new DeflaterOutputStream(rows)) {
                var row = new byte[1 + width / 8];
                for (int i = 0; i < 200; i++) {
                    packed.write(row);
                }
            }
            var header = ByteBuffer.allocate(13)
                    .putInt(width)
                    .putInt(height)
                    .put((byte) 1)
                    .put((byte) 0);
            return joined(
                    new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                    chunk("IHDR", header.array()),
                    chunk("IDAT", rows.toByteArray()),
                    chunk("IEND", new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text chunk put right after the header of a PNG. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        var afterHeader = 8 + 25;
        return joined(
                Arrays.copyOf(png, afterHeader),
                chunk(type, content),
                Arrays.copyOfRange(png, afterHeader, png.length));
    }

    static byte[] joined(byte[]... parts) {
        var output = new ByteArrayOutputStream();
        for (var part : parts) {
            output.writeBytes(part);
        }
        return output.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        var body = joined(type.getBytes(StandardCharsets.US_ASCII), content);
        var sum = new CRC32();
        sum.update(body);
        var output = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(output)) {
            data.writeInt(content.length);
            data.write(body);
            data.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }
}
