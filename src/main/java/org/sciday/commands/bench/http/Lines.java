package org.sciday.commands.bench.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Many kept-alive connections, served by the one thread that calls. */
public final class Lines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int WAVE = 50;
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Selector selector = Selector.open();
    private final List<InetSocketAddress> nodes;
    private final List<Line> lines = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final Deque<Line> resting = new ArrayDeque<>();

    public Lines(List<InetSocketAddress> nodes, int count) throws IOException, InterruptedException {
        this.nodes = List.copyOf(nodes);
        for (var i = 0; i < count; i++) {
            var line = new Line(i);
            line.connect(nodes, selector);
            lines.add(line);
            if (i % WAVE == WAVE - 1) {
                TimeUnit.MILLISECONDS.sleep(10); // servers take in a hundred at once
            }
        }
    }

    /** Until the caller is done and has heard all answers. */
    public void run(Caller caller) throws IOException {
        resting.addAll(lines);
        while (!caller.isDone() || resting.size() < lines.size()) {
            wake(caller);
            var ready = selector.select(key -> serve(key, caller), resting.isEmpty() ? 1_000 : 20);
            if (ready == 0) {
                giveUp(caller);
            }
        }
    }

    /** Those lines that had nothing to ask a moment ago. */
    private void wake(Caller caller) {
        for (var left = caller.isDone() ? 0 : resting.size(); left > 0; left--) {
            ask(resting.remove(), caller);
        }
    }

    private void serve(SelectionKey key, Caller caller) {
        if (!(key.attachment() instanceof Line line)) {
            return;
        }
        try {
            if (key.isWritable()) {
                line.write();
            }
            if (key.isReadable()) {
                var reply = line.read(buffer);
                if (reply != null) {
                    caller.answered(line.number(), reply);
                    if (reply.last()) {
                        line.close();
                        line.connect(nodes, selector);
                    }
                    ask(line, caller);
                }
            }
        } catch (IOException broken) {
            lost(line, caller);
        }
    }

    private void ask(Line line, Caller caller) {
        var request = caller.next(line.number());
        if (request == null) {
            line.rest();
            resting.add(line);
            return;
        }
        try {
            line.ask(request);
        } catch (IOException broken) {
            lost(line, caller);
        }
    }

    /** The caller hears of it and may ask again, of the next node. */
    private void lost(Line line, Caller caller) {
        line.hangUp();
        try {
            line.connect(nodes, selector);
        } catch (IOException nobodyThere) {
            throw new IllegalStateException("No node answers", nobodyThere);
        }
        if (!line.isResting()) {
            caller.lost(line.number());
            ask(line, caller);
        }
    }

    private void giveUp(Caller caller) {
        var moment = System.nanoTime() - LONGEST.toNanos();
        lines.stream().filter(line -> line.waitsSince(moment)).toList().forEach(line -> lost(line, caller));
    }

    @Override
    public void close() throws IOException {
        lines.forEach(Line::close);
        selector.close();
    }
}
