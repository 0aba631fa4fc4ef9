package org.sciday.results;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Fetches a page of the open internet, and nothing else: no address of this house, of this machine or of a private network, no
 * other port, few steps, little time and few bytes. Whatever goes wrong, there is simply no page.
 */
@Component
class SafeFetch {

    private static final int MOST_BYTES = 2 << 20;
    private static final int MOST_STEPS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Which addresses may be asked. */
    interface Gate {
        boolean lets(URI address) throws UnknownHostException;
    }

    private final Gate gate;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    SafeFetch() {
        this(SafeFetch::isOpen);
    }

    /** For tests, whose servers stand in this house. */
    SafeFetch(Gate gate) {
        this.gate = gate;
    }

    /** The page as bytes; the caller reads the encoding out of it. */
    Optional<byte[]> page(String address) {
        try {
            var uri = URI.create(address);
            for (var step = 0; step < MOST_STEPS && gate.lets(uri); step++) {
                var answer = ask(uri);
                if (answer.statusCode() / 100 == 3) {
                    answer.body().close();
                    uri = uri.resolve(answer.headers().firstValue("Location").orElse(""));
                    continue;
                }
                return body(answer);
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException unreachable) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private HttpResponse<InputStream> ask(URI uri) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("User-Agent", "Sciday")
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    private static Optional<byte[]> body(HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            var html = answer.headers().firstValue("Content-Type").orElse("").contains("html");
            if (answer.statusCode() != 200 || !html) {
                return Optional.empty();
            }
            return Optional.of(body.readNBytes(MOST_BYTES));
        }
    }

    /** All addresses of the host are asked, since a name may stand for several; the machine remembers them for the call that follows. */
    static boolean isOpen(URI uri) throws UnknownHostException {
        var scheme = uri.getScheme();
        var host = uri.getHost();
        var usual = uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
        if (host == null || uri.getUserInfo() != null || !usual || !("http".equals(scheme) || "https".equals(scheme))) {
            return false;
        }
        for (var address : InetAddress.getAllByName(host)) {
            if (isPrivate(address)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        var first = bytes[0] & 0xFF;
        var second = bytes[1] & 0xFF;
        var shared = bytes.length == 4 && (first == 100 && second >= 64 && second < 128 || first == 0 || first >= 224);
        var unique = bytes.length == 16 && (first & 0xFE) == 0xFC;
        return shared
                || unique
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
