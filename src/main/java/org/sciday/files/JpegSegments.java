package org.sciday.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** The little that must be known of a JPEG before it is decoded. */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;
    private static final Pattern DAY = Pattern.compile("20[0-9]{2}:[01][0-9]:[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]");
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private final byte[] content;

    JpegSegments(byte[] content) {
        this.content = content;
    }

    /** The body of the EXIF segment, which carries the orientation (and the place where it was taken). */
    Optional<byte[]> exif() {
        var position = 2;
        while (position + 4 <= content.length && at(position) == 0xFF && at(position + 1) != START_OF_SCAN) {
            var length = at(position + 2) << 8 | at(position + 3);
            var body = position + 4;
            var end = position + 2 + length;
            if (length < 2 || end > content.length) {
                break;
            }
            if (at(position + 1) == APPLICATION_1 && startsWithExif(body, end)) {
                return Optional.of(Arrays.copyOfRange(content, body, end));
            }
            position = end;
        }
        return Optional.empty();
    }

    /** The day that the camera notes, as a hint: clocks of cameras may be wrong. Nothing else of the segment is kept. */
    Optional<LocalDate> takenOn() {
        return exif().flatMap(body -> DAY.matcher(new String(body, StandardCharsets.ISO_8859_1))
                .results()
                .flatMap(match -> day(match.group()).stream())
                .min(Comparator.naturalOrder()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, 10).replace(':', '-')));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Scans cost decoding time each; a small file may hold thousands. Pictures by cameras and editors have about ten. */
    int scans() {
        var scans = 0;
        for (int i = 0; i + 1 < content.length; i++) {
            if (content[i] == (byte) 0xFF && content[i + 1] == (byte) START_OF_SCAN) {
                scans++;
            }
        }
        return scans;
    }

    private boolean startsWithExif(int from, int end) {
        return end - from > EXIF.length && Arrays.equals(content, from, from + EXIF.length, EXIF, 0, EXIF.length);
    }

    private int at(int position) {
        return content[position] & 0xFF;
    }
}
