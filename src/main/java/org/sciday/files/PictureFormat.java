package org.sciday.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats taken. The content decides, never the name or what the browser says. */
enum PictureFormat {
    JPEG("jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private static final int IEND =
            ByteBuffer.wrap("IEND".getBytes(StandardCharsets.US_ASCII)).getInt();

    private final String readerName;
    private final byte[] start;

    PictureFormat(String readerName, byte[] start) {
        this.readerName = readerName;
        this.start = start;
    }

    static Optional<PictureFormat> of(byte[] content) {
        return Arrays.stream(values())
                .filter(format -> content.length > format.start.length
                        && Arrays.equals(content, 0, format.start.length, format.start, 0, format.start.length))
                .findFirst();
    }

    /** The name by which ImageIO knows it. */
    String readerName() {
        return readerName;
    }

    /**
     * How many bytes follow the picture's end. Only PNG is asked: phones put films behind their JPEG photos, and those go
     * when the picture is encoded anew.
     */
    int bytesBehind(byte[] content) {
        return switch (this) {
            case JPEG -> 0;
            case PNG -> content.length - endOfPng(content);
        };
    }

    private static int endOfPng(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        var position = (long) PNG.start.length;
        while (position + 12 <= content.length) {
            var length = Integer.toUnsignedLong(bytes.getInt((int) position));
            var type = bytes.getInt((int) position + 4);
            position += 12 + length;
            if (type == IEND) {
                break;
            }
        }
        return (int) Math.min(position, content.length);
    }
}
