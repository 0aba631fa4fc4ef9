package org.sciday.circles.streets;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.zip.DeflaterOutputStream;

/** Writes an extract of OpenStreetMap as protocol buffers, by the description of the format; some thousand things a block, as others do. */
final class PbfFile {

    private static final double HUNDREDS_OF_A_BILLIONTH = 1e7;
    private static final int A_BLOCK = 8_000;

    record Point(long number, double lat, double lon) {}

    record Way(long number, Map<String, String> tags, long[] points) {}

    @FunctionalInterface
    private interface Writing {
        void to(CodedOutputStream output) throws IOException;
    }

    private PbfFile() {}

    static void write(Path file, List<Point> points, List<Way> ways) throws IOException {
        try (var output = new DataOutputStream(Files.newOutputStream(file))) {
            blob(output, "OSMHeader", new byte[] {});
            for (var from = 0; from < points.size(); from += A_BLOCK) {
                blob(output, "OSMData", block(points.subList(from, Math.min(points.size(), from + A_BLOCK)), List.of()));
            }
            for (var from = 0; from < ways.size(); from += A_BLOCK) {
                blob(output, "OSMData", block(List.of(), ways.subList(from, Math.min(ways.size(), from + A_BLOCK))));
            }
        }
    }

    private static void blob(DataOutputStream file, String type, byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed)) {
            deflated.write(content);
        }
        var blob = bytes(output -> {
            output.writeInt32(2, content.length);
            output.writeByteArray(3, packed.toByteArray());
        });
        var header = bytes(output -> {
            output.writeString(1, type);
            output.writeInt32(3, blob.length);
        });
        file.writeInt(header.length);
        file.write(header);
        file.write(blob);
    }

    private static byte[] block(List<Point> points, List<Way> ways) throws IOException {
        var numbers = new HashMap<String, Long>();
        var strings = new ArrayList<String>(List.of(""));
        for (var way : ways) {
            way.tags().forEach((key, value) -> List.of(key, value).forEach(word -> numbers.computeIfAbsent(word, unknown -> {
                strings.add(word);
                return strings.size() - 1L;
            })));
        }
        var table = bytes(output -> {
            for (var string : strings) {
                output.writeBytes(1, ByteString.copyFrom(string, StandardCharsets.UTF_8));
            }
        });
        return bytes(output -> {
            output.writeByteArray(1, table);
            if (!points.isEmpty()) {
                output.writeByteArray(2, dense(points));
            }
            if (!ways.isEmpty()) {
                output.writeByteArray(2, group(ways, numbers));
            }
            output.writeInt32(18, 1000);
        });
    }

    private static byte[] dense(List<Point> points) throws IOException {
        var side = bytes(output -> {
            row(output, 1, differences(points.stream().mapToLong(Point::number)));
            row(output, 8, differences(points.stream().mapToLong(point -> Math.round(point.lat() * HUNDREDS_OF_A_BILLIONTH))));
            row(output, 9, differences(points.stream().mapToLong(point -> Math.round(point.lon() * HUNDREDS_OF_A_BILLIONTH))));
        });
        return bytes(output -> output.writeByteArray(2, side));
    }

    private static byte[] group(List<Way> ways, Map<String, Long> numbers) throws IOException {
        return bytes(output -> {
            for (var way : ways) {
                output.writeByteArray(3, way(way, numbers));
            }
        });
    }

    private static byte[] way(Way way, Map<String, Long> numbers) throws IOException {
        var tags = List.copyOf(way.tags().entrySet());
        return bytes(output -> {
            output.writeInt64(1, way.number());
            row(output, 2, tags.stream().mapToLong(tag -> numbers.get(tag.getKey())).toArray());
            row(output, 3, tags.stream().mapToLong(tag -> numbers.get(tag.getValue())).toArray());
            output.writeByteArray(4, new byte[] {8, 1});
            row(output, 8, differences(LongStream.of(way.points())));
        });
    }

    private static long[] differences(LongStream values) {
        var all = values.toArray();
        var differences = new long[all.length];
        for (var i = 0; i < all.length; i++) {
            differences[i] = CodedOutputStream.encodeZigZag64(i == 0 ? all[0] : all[i] - all[i - 1]);
        }
        return differences;
    }

    private static void row(CodedOutputStream output, int field, long[] numbers) throws IOException {
        output.writeByteArray(field, bytes(row -> {
            for (var number : numbers) {
                row.writeUInt64NoTag(number);
            }
        }));
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var output = CodedOutputStream.newInstance(bytes);
        writing.to(output);
        output.flush();
        return bytes.toByteArray();
    }
}
