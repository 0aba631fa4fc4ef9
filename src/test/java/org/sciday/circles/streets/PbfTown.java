package org.sciday.circles.streets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sciday.circles.streets.PbfFile.Point;
import org.sciday.circles.streets.PbfFile.Way;

/** A town of XML as protocol buffers. */
final class PbfTown {

    private PbfTown() {}

    static void write(Path xml, Path file) throws IOException {
        var town = Jsoup.parse(Files.readString(xml), Parser.xmlParser());
        PbfFile.write(
                file,
                town.select("node").stream().map(PbfTown::point).toList(),
                town.select("way").stream().map(PbfTown::way).toList());
    }

    private static Point point(Element node) {
        return new Point(
                Long.parseLong(node.attr("id")),
                Double.parseDouble(node.attr("lat")),
                Double.parseDouble(node.attr("lon")));
    }

    private static Way way(Element way) {
        return new Way(
                Long.parseLong(way.attr("id")),
                way.select("tag").stream().collect(Collectors.toMap(tag -> tag.attr("k"), tag -> tag.attr("v"))),
                way.select("nd").stream().mapToLong(point -> Long.parseLong(point.attr("ref"))).toArray());
    }
}
