package org.sciday.commands.bench.places;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * One connection to Redis for many callers: what they ask meanwhile goes out together, and the answers come back in order. That is
 * the quickest way to ask Redis.
 */
final class RespConnection implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    private final Socket socket;
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<Asked> unanswered = new LinkedBlockingQueue<>();

    private record Asked(byte[] command, CompletableFuture<String> answer) {}

    RespConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        Thread.ofVirtual().start(this::write);
        Thread.ofVirtual().start(this::read);
    }

    /** The answer as text, without its kind; nothing nested is ever asked for. */
    String ask(String... words) throws Exception {
        var command = new StringBuilder().append('*').append(words.length).append("\r\n");
        for (var word : words) {
            command.append('$').append(word.length()).append("\r\n").append(word).append("\r\n");
        }
        var answer = new CompletableFuture<String>();
        asked.add(new Asked(command.toString().getBytes(StandardCharsets.US_ASCII), answer));
        return answer.get();
    }

    private void write() {
        var batch = new ArrayList<Asked>();
        try {
            var out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            while (!socket.isClosed()) {
                batch.add(asked.take());
                asked.drainTo(batch, AT_ONCE);
                unanswered.addAll(batch);
                for (var one : batch) {
                    out.write(one.command());
                }
                out.flush();
                batch.clear();
            }
        } catch (IOException | InterruptedException closed) {
            batch.forEach(one -> one.answer().completeExceptionally(closed));
        }
    }

    private void read() {
        try {
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            while (true) {
                var answer = answer(in);
                unanswered.take().answer().complete(answer);
            }
        } catch (IOException | InterruptedException closed) {
            unanswered.forEach(one -> one.answer().completeExceptionally(closed));
        }
    }

    private static String answer(InputStream in) throws IOException {
        var line = line(in);
        if (line.startsWith("-")) {
            throw new IOException("Redis says " + line);
        }
        if (!line.startsWith("$")) {
            return line.substring(1);
        }
        var bytes = in.readNBytes(Integer.parseInt(line, 1, line.length(), 10));
        in.skipNBytes(2);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var sign = in.read(); sign != '\r'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException();
            }
            line.append((char) sign);
        }
        in.skipNBytes(1);
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
