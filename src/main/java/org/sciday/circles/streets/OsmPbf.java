package org.sciday.circles.streets;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * An extract as OpenStreetMap's protocol buffers: a row of blobs, each with a header, most of them packed. The few fields that
 * streets need are read by their numbers, so that no generated classes have to keep step with the library.
 */
record OsmPbf(Path file) implements Extract {

    private static final String DATA = "OSMData";

    @Override
    public void eachStreet(Consumer<Street> seen) {
        each(block -> block.eachStreet(seen));
    }

    @Override
    public void eachPoint(PointSeen seen) {
        each(block -> block.eachPoint(seen));
    }

    @FunctionalInterface
    private interface BlockSeen {
        void see(PbfBlock block) throws IOException;
    }

    private void each(BlockSeen seen) {
        try (var input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (var head = input.readNBytes(Integer.BYTES); head.length == Integer.BYTES; head = input.readNBytes(Integer.BYTES)) {
                var header = Header.of(input.readNBytes(ByteBuffer.wrap(head).getInt()));
                var blob = input.readNBytes(header.size());
                if (header.type().equals(DATA)) {
                    seen.see(PbfBlock.of(unpacked(blob)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No extract of OpenStreetMap: " + file, e);
        }
    }

    private record Header(String type, int size) {

        static Header of(byte[] bytes) throws IOException {
            var input = CodedInputStream.newInstance(bytes);
            var type = "";
            var size = 0;
            for (var tag = input.readTag(); tag != 0; tag = input.readTag()) {
                switch (WireFormat.getTagFieldNumber(tag)) {
                    case 1 -> type = input.readString();
                    case 3 -> size = input.readInt32();
                    default -> input.skipField(tag);
                }
            }
            return new Header(type, size);
        }
    }

    private static byte[] unpacked(byte[] blob) throws IOException {
        var input = CodedInputStream.newInstance(blob);
        var content = new byte[0];
        var packed = new byte[0];
        var size = 0;
        for (var tag = input.readTag(); tag != 0; tag = input.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> content = input.readByteArray();
                case 2 -> size = input.readInt32();
                case 3 -> packed = input.readByteArray();
                default -> input.skipField(tag);
            }
        }
        return packed.length == 0 ? content : inflated(packed, size);
    }

    private static byte[] inflated(byte[] packed, int size) throws IOException {
        var content = new byte[size];
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            if (inflater.inflate(content) != size) {
                throw new IOException("A blob is cut off");
            }
            return content;
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }
}
