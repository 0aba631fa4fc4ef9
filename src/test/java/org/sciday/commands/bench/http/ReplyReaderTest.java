package org.sciday.commands.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

    private final ReplyReader reader = new ReplyReader();

    @ParameterizedTest
    @ValueSource(strings = {
        "HTTP/1.1 503 \r\nRetry-After: 7\r\nContent-Length: 14\r\nConnection: close\r\n\r\n{\"queue\":\"n1\"}",
        "HTTP/1.1 503 \r\nRetry-After: 7\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + "5\r\n{\"que\r\n9\r\nue\":\"n1\"}\r\n0\r\n\r\n"
    })
    void waitsForTheLastByte(String answer) {
        var bytes = answer.getBytes(StandardCharsets.US_ASCII);
        for (var i = 0; i < bytes.length - 1; i++) {
            reader.add(new byte[] {bytes[i]}, 1);
            assertThat(reader.take(0)).isNull();
        }
        reader.add(new byte[] {bytes[bytes.length - 1]}, 1);
        assertThat(reader.take(5)).satisfies(reply -> {
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.field("queue")).contains("n1");
            assertThat(reply.retryAfter()).isEqualTo(7);
            assertThat(reply.last()).isTrue();
        });
        assertThat(reader.take(0)).isNull();
    }
}
