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
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.zip.DeflaterOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Writes a town of XML as protocol buffers, by the description of the format. */
final class PbfTown {

    private static final double HUNDREDS_OF_A_BILLIONTH = 1e7;

    private PbfTown() {}

    @FunctionalInterface
    private interface Writing {
        void to(CodedOutputStream output) throws IOException;
    }

    static void write(Path xml, Path file) throws IOException {
        var town = Jsoup.parse(Files.readString(xml), Parser.xmlParser());
        try (var output = new DataOutputStream(Files.newOutputStream(file))) {
            blob(output, "OSMHeader", new byte[] {});
            blob(output, "OSMData", block(town));
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

    private static byte[] block(Element town) throws IOException {
        var strings = new ArrayList<String>(List.of(""));
        town.select("tag").forEach(tag -> strings.addAll(List.of(tag.attr("k"), tag.attr("v"))));
        var table = bytes(output -> {
            for (var string : strings) {
                output.writeBytes(1, ByteString.copyFrom(string, StandardCharsets.UTF_8));
            }
        });
        var nodes = town.select("node");
        var dense = bytes(output -> {
            row(output, 1, differences(nodes, node -> Long.parseLong(node.attr("id"))));
            row(output, 8, differences(nodes, node -> Math.round(Double.parseDouble(node.attr("lat")) * HUNDREDS_OF_A_BILLIONTH)));
            row(output, 9, differences(nodes, node -> Math.round(Double.parseDouble(node.attr("lon")) * HUNDREDS_OF_A_BILLIONTH)));
        });
        var points = bytes(output -> output.writeByteArray(2, dense));
        var ways = bytes(output -> {
            for (var way : town.select("way")) {
                output.writeByteArray(3, way(way, strings));
            }
        });
        return bytes(output -> {
            output.writeByteArray(1, table);
            output.writeByteArray(2, points);
            output.writeByteArray(2, ways);
            output.writeInt32(18, 1000);
        });
    }

    private static byte[] way(Element way, List<String> strings) throws IOException {
        var tags = way.select("tag");
        return bytes(output -> {
            output.writeInt64(1, Long.parseLong(way.attr("id")));
            row(output, 2, tags.stream().map(tag -> (long) strings.indexOf(tag.attr("k"))).toList());
            row(output, 3, tags.stream().map(tag -> (long) strings.indexOf(tag.attr("v"))).toList());
            output.writeByteArray(4, new byte[] {8, 1});
            row(output, 8, differences(way.select("nd"), point -> Long.parseLong(point.attr("ref"))));
        });
    }

    private static List<Long> differences(List<Element> elements, ToLongFunction<Element> number) {
        var differences = new ArrayList<Long>();
        var last = 0L;
        for (var element : elements) {
            differences.add(CodedOutputStream.encodeZigZag64(number.applyAsLong(element) - last));
            last = number.applyAsLong(element);
        }
        return differences;
    }

    private static void row(CodedOutputStream output, int field, List<Long> numbers) throws IOException {
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
