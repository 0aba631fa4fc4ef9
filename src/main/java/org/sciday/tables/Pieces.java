package org.sciday.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/** A file cut into pieces of one size, but the last: written and read piece by piece, never held as a whole. */
final class Pieces {

    static final int SIZE = 512 << 10;

    private Pieces() {}

    /** Gives away each piece as soon as it is full. */
    static final class Writer extends OutputStream {

        private final BiConsumer<Integer, byte[]> keep;
        private final byte[] buffer = new byte[SIZE];
        private int filled;
        private int number;
        private long written;

        Writer(BiConsumer<Integer, byte[]> keep) {
            this.keep = keep;
        }

        long written() {
            return written;
        }

        @Override
        public void write(int sign) {
            write(new byte[] {(byte) sign}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            var at = from;
            var left = length;
            while (left > 0) {
                var part = Math.min(left, SIZE - filled);
                System.arraycopy(bytes, at, buffer, filled, part);
                filled += part;
                at += part;
                left -= part;
                if (filled == SIZE) {
                    pass();
                }
            }
            written += length;
        }

        @Override
        public void close() {
            if (filled > 0) {
                pass();
            }
        }

        private void pass() {
            keep.accept(number++, Arrays.copyOf(buffer, filled));
            filled = 0;
        }
    }

    /** Asks for a piece when it gets there; what is skipped is never asked for. */
    static final class Reader extends InputStream {

        private final IntFunction<Optional<byte[]>> pieces;
        private byte[] open = new byte[0];
        private int opened = -1;
        private long position;

        Reader(IntFunction<Optional<byte[]>> pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            var number = (int) (position / SIZE);
            if (number != opened) {
                open = pieces.apply(number).orElseGet(() -> new byte[0]);
                opened = number;
            }
            var at = (int) (position % SIZE);
            if (at >= open.length) {
                return -1;
            }
            var part = Math.min(length, open.length - at);
            System.arraycopy(open, at, target, from, part);
            position += part;
            return part;
        }

        @Override
        public long skip(long bytes) {
            position += bytes;
            return bytes;
        }
    }
}
