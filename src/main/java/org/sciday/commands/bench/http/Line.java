package org.sciday.commands.bench.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One connection that is kept: asks, waits for the answer, asks again. */
final class Line {

    private final int number;
    private final ReplyReader reader = new ReplyReader();
    private @Nullable SocketChannel channel;
    private @Nullable SelectionKey key;
    private @Nullable ByteBuffer out;
    private long askedAt = Long.MAX_VALUE;
    private int tries;

    Line(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    boolean waitsSince(long moment) {
        return askedAt < moment;
    }

    boolean isResting() {
        return askedAt == Long.MAX_VALUE;
    }

    /** Asks nothing just now, but stays connected. */
    void rest() {
        askedAt = Long.MAX_VALUE;
    }

    /** To the node whose turn it is; to the next one when it does not answer. */
    void connect(List<InetSocketAddress> nodes, Selector selector) throws IOException {
        for (var left = nodes.size(); ; left--) {
            var node = nodes.get((number + tries) % nodes.size());
            try {
                var open = SocketChannel.open(node);
                open.setOption(StandardSocketOptions.TCP_NODELAY, true);
                open.configureBlocking(false);
                key = open.register(selector, SelectionKey.OP_READ, this);
                channel = open;
                reader.clear();
                return;
            } catch (IOException gone) {
                tries++;
                if (left <= 1) {
                    throw gone;
                }
            }
        }
    }

    void ask(byte[] request) throws IOException {
        out = ByteBuffer.wrap(request);
        askedAt = System.nanoTime();
        write();
    }

    void write() throws IOException {
        if (channel != null && key != null && out != null) {
            channel.write(out);
            key.interestOps(out.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
        }
    }

    /** The answer, once it is whole. */
    @Nullable Reply read(ByteBuffer buffer) throws IOException {
        if (channel == null) {
            return null;
        }
        buffer.clear();
        var length = channel.read(buffer);
        if (length < 0) {
            throw new IOException("The server hung up");
        }
        reader.add(buffer.array(), length);
        return reader.take(System.nanoTime() - askedAt);
    }

    void hangUp() {
        tries++;
        close();
    }

    void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException gone) {
            // then it is closed
        }
        channel = null;
    }
}
