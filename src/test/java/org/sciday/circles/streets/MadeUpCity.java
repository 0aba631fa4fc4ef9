package org.sciday.circles.streets;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.sciday.circles.streets.PbfFile.Point;
import org.sciday.circles.streets.PbfFile.Way;
import org.sciday.regions.GeoPoint;

/** A city of crooked blocks, as large as a true one: junctions every 150 metres, four bends on the way to the next, a name on each street. */
final class MadeUpCity {

    static final GeoPoint CENTRE = new GeoPoint(39.63, 118.18);

    private static final double BLOCK_LAT = 0.00135;
    private static final double BLOCK_LON = 0.00175;
    private static final int BENDS = 4;
    private static final long FIRST = 4_000_000_000L;

    private final int side;
    private final Random dice = new Random(20240915);
    private final List<Point> points = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    /** @param side junctions from south to north and from west to east */
    MadeUpCity(int side) {
        this.side = side;
        for (var row = 0; row < side; row++) {
            for (var column = 0; column < side; column++) {
                add(row, column);
            }
        }
        for (var line = 0; line < side; line++) {
            for (var at = 0; at + 1 < side; at++) {
                street(junction(line, at), junction(line, at + 1), line);
                street(junction(at, line), junction(at + 1, line), line);
            }
        }
    }

    int size() {
        return points.size();
    }

    void writePbf(Path file) throws IOException {
        PbfFile.write(file, points, ways);
    }

    void writeXml(Path file) throws IOException {
        try (var output = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n");
            for (var point : points) {
                output.write("<node id=\"%d\" lat=\"%s\" lon=\"%s\"/>%n".formatted(point.number(), point.lat(), point.lon()));
            }
            for (var way : ways) {
                output.write("<way id=\"%d\">".formatted(way.number()));
                for (var point : way.points()) {
                    output.write("<nd ref=\"" + point + "\"/>");
                }
                for (var tag : way.tags().entrySet()) {
                    output.write("<tag k=\"%s\" v=\"%s\"/>".formatted(tag.getKey(), tag.getValue().replace("&", "&amp;")));
                }
                output.write("</way>\n");
            }
            output.write("</osm>\n");
        }
    }

    private long junction(int row, int column) {
        return FIRST + (long) row * side + column;
    }

    private void add(int row, int column) {
        points.add(new Point(
                junction(row, column),
                CENTRE.lat() + (row - side / 2.0 + shift()) * BLOCK_LAT,
                CENTRE.lon() + (column - side / 2.0 + shift()) * BLOCK_LON));
    }

    /** Every tenth line is a large street. */
    private void street(long from, long to, int line) {
        var bends = new ArrayList<Long>(List.of(from));
        var one = points.get((int) (from - FIRST));
        var other = points.get((int) (to - FIRST));
        for (var bend = 1; bend <= BENDS; bend++) {
            var part = bend / (BENDS + 1.0);
            var number = FIRST + points.size();
            points.add(new Point(
                    number,
                    one.lat() + (other.lat() - one.lat()) * part + shift() * BLOCK_LAT / 10,
                    one.lon() + (other.lon() - one.lon()) * part + shift() * BLOCK_LON / 10));
            bends.add(number);
        }
        bends.add(to);
        var kind = line % 10 == 0 ? "primary" : line % 3 == 0 ? "tertiary" : "residential";
        var name = "第" + line + "街 & 巷";
        ways.add(new Way(
                ways.size() + 1L,
                Map.of("highway", kind, "name", name, "oneway", dice.nextInt(10) == 0 ? "yes" : "no"),
                bends.stream().flatMapToLong(LongStream::of).toArray()));
    }

    private double shift() {
        return dice.nextDouble() * 0.6 - 0.3;
    }
}
