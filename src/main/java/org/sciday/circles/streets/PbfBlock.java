package org.sciday.circles.streets;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.sciday.circles.streets.Extract.PointSeen;

/**
 * Some thousand things of an extract: {@code PrimitiveBlock} of its format. Numbers of a row are told as differences.
 *
 * @param groups still as bytes
 * @param granularity of coordinates, in billionths of a degree; they are counted from the offsets
 */
record PbfBlock(List<String> strings, List<byte[]> groups, int granularity, long latOffset, long lonOffset) {

    private static final double DEGREES = 1e-9;

    /** Among the things of a group; points alone and points side by side have smaller numbers. */
    private static final int WAYS = 3;

    /** Of a point: number, latitude, longitude; of a way: keys, values, points. All else are notes for mappers. */
    private static final Set<Integer> FIELDS = Set.of(1, 2, 3, 8, 9);

    @FunctionalInterface
    private interface Field {
        void read(int tag, CodedInputStream input) throws IOException;
    }

    static PbfBlock of(byte[] bytes) throws IOException {
        var strings = new ArrayList<String>();
        var groups = new ArrayList<byte[]>();
        var numbers = new HashMap<Integer, Long>();
        each(bytes, (tag, input) -> {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> each(input.readByteArray(), (one, table) -> strings.add(table.readString()));
                case 2 -> groups.add(input.readByteArray());
                case 17, 19, 20 -> numbers.put(WireFormat.getTagFieldNumber(tag), input.readInt64());
                default -> input.skipField(tag);
            }
        });
        return new PbfBlock(
                strings,
                groups,
                numbers.getOrDefault(17, 100L).intValue(),
                numbers.getOrDefault(19, 0L),
                numbers.getOrDefault(20, 0L));
    }

    void eachStreet(Consumer<Street> seen) throws IOException {
        for (var group : groups) {
            each(group, (tag, input) -> {
                var bytes = input.readByteArray();
                if (WireFormat.getTagFieldNumber(tag) == WAYS) {
                    street(bytes, seen);
                }
            });
        }
    }

    private void street(byte[] way, Consumer<Street> seen) throws IOException {
        var rows = new Rows();
        each(way, rows::read);
        var keys = rows.plain(2);
        var values = rows.plain(3);
        var tags = new HashMap<String, String>();
        for (var i = 0; i < keys.length; i++) {
            tags.put(strings.get((int) keys[i]), strings.get((int) values[i]));
        }
        Street.of(rows.summed(8), tags).ifPresent(seen);
    }

    void eachPoint(PointSeen seen) throws IOException {
        for (var group : groups) {
            each(group, (tag, input) -> {
                var bytes = input.readByteArray();
                if (WireFormat.getTagFieldNumber(tag) < WAYS) {
                    points(bytes, seen);
                }
            });
        }
    }

    /** One point, or many side by side: the fields have the same numbers. */
    private void points(byte[] bytes, PointSeen seen) throws IOException {
        var rows = new Rows();
        each(bytes, rows::read);
        var ids = rows.summed(1);
        var lats = rows.summed(8);
        var lons = rows.summed(9);
        IntStream.range(0, ids.length)
                .forEach(i -> seen.see(ids[i], degrees(latOffset, lats[i]), degrees(lonOffset, lons[i])));
    }

    private double degrees(long offset, long value) {
        return DEGREES * (offset + granularity * value);
    }

    private static void each(byte[] bytes, Field field) throws IOException {
        var input = CodedInputStream.newInstance(bytes);
        for (var tag = input.readTag(); tag != 0; tag = input.readTag()) {
            field.read(tag, input);
        }
    }

    /** Rows of numbers by field, as they stand there; a number alone is a row of one. */
    private static final class Rows {

        private final HashMap<Integer, long[]> rows = new HashMap<>();

        void read(int tag, CodedInputStream input) throws IOException {
            var field = WireFormat.getTagFieldNumber(tag);
            if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT) {
                rows.put(field, new long[] {input.readUInt64()});
            } else if (FIELDS.contains(field)) {
                var numbers = LongStream.builder();
                var end = input.pushLimit(input.readRawVarint32());
                while (!input.isAtEnd()) {
                    numbers.add(input.readUInt64());
                }
                input.popLimit(end);
                rows.put(field, numbers.build().toArray());
            } else {
                input.skipField(tag);
            }
        }

        long[] plain(int field) {
            return rows.getOrDefault(field, new long[0]);
        }

        /** Of differences with their sign in the last bit, what they come to. */
        long[] summed(int field) {
            var numbers = plain(field).clone();
            Arrays.setAll(numbers, i -> CodedInputStream.decodeZigZag64(numbers[i]));
            Arrays.parallelPrefix(numbers, Long::sum);
            return numbers;
        }
    }
}
