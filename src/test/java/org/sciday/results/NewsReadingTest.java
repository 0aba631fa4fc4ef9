package org.sciday.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Against a newspaper that stands in this house. */
@ScidayTest
class NewsReadingTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String PAGE = """
            <html><head><meta charset="gbk"><title>滦市晚报</title></head>
            <body><h1>候鸟来了，请放轻脚步</h1><p>2026年9月16日 来源：滦市晚报</p></body></html>
            """;

    @Autowired
    SnapshotStore store;

    private final AtomicInteger asked = new AtomicInteger();
    private final String path = "/" + UUID.randomUUID();
    private HttpServer paper;

    @BeforeEach
    void open() throws IOException {
        paper = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        paper.createContext("/", exchange -> {
            asked.incrementAndGet();
            var moved = exchange.getRequestURI().getPath().endsWith("/moved");
            var inside = exchange.getRequestURI().getPath().endsWith("/inside");
            if (moved || inside) {
                exchange.getResponseHeaders().add("Location", inside ? "http://127.0.0.1:1/" : path);
                exchange.sendResponseHeaders(302, -1);
            } else {
                var html = PAGE.getBytes(GBK);
                exchange.getResponseHeaders().add("Content-Type", path.equals(exchange.getRequestURI().getPath()) ? "text/html" : "image/png");
                exchange.sendResponseHeaders(200, html.length);
                exchange.getResponseBody().write(html);
            }
            exchange.close();
        });
        paper.start();
    }

    @AfterEach
    void close() {
        paper.stop(0);
    }

    @Test
    void whatThePageSaysNeedNotBeTypedAndIsAskedOnce() {
        var link = new NewsLink("", address(path), "滦市晚报", null);
        var read = reading(true).completed(List.of(link)).getFirst();
        assertThat(read.title()).isEqualTo("候鸟来了，请放轻脚步");
        assertThat(read.publishedOn()).isEqualTo(LocalDate.of(2026, 9, 16));
        assertThat(reading(true).completed(List.of(link)).getFirst()).isEqualTo(read);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatWasTypedStaysAndWithoutLeaveNobodyIsAsked() {
        var typed = new NewsLink("我们写的标题", address(path), "", null);
        var blank = new NewsLink("", address(path), "", null);
        assertThat(reading(true).completed(List.of(typed))).containsExactly(typed);
        assertThat(reading(false).completed(List.of(blank))).containsExactly(blank);
        assertThat(asked).hasValue(0);
    }

    @Test
    void oneStepAsideIsFollowedAnotherHouseIsNot() {
        assertThat(titleOf("/moved")).isEqualTo("候鸟来了，请放轻脚步");
        assertThat(titleOf("/inside")).isEmpty();
        assertThat(titleOf("/picture")).isEmpty();
        assertThat(reading(true).completed(List.of(new NewsLink("", "http://127.0.0.1:1/", "", null))).getFirst().title()).isEmpty();
    }

    private String titleOf(String way) {
        return reading(true).completed(List.of(new NewsLink("", address(path + way), "", null))).getFirst().title();
    }

    private String address(String there) {
        return "http://127.0.0.1:" + paper.getAddress().getPort() + there;
    }

    private NewsReading reading(boolean allowed) {
        var gate = new SafeFetch(uri -> uri.getPort() == paper.getAddress().getPort());
        return new NewsReading(new NewsSettings(allowed), store, gate, Clock.systemUTC());
    }
}
