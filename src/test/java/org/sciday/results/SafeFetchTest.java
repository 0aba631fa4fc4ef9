package org.sciday.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFetchTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "http://127.0.0.1/", "http://[::1]/", "http://10.0.0.8/", "http://192.168.1.1/", "http://169.254.169.254/latest", "http://100.64.0.1/",
        "http://0.0.0.0/", "http://[fd00::1]/", "http://[::ffff:127.0.0.1]/", "http://localhost/", "http://8.8.8.8:8080/", "ftp://8.8.8.8/",
        "file:///etc/passwd", "http://user@8.8.8.8/", "http:///nowhere"
    })
    void nothingOfThisHouseIsFetched(String address) throws UnknownHostException {
        assertThat(SafeFetch.isOpen(URI.create(address))).isFalse();
        assertThat(new SafeFetch().page(address)).isEmpty();
    }

    @Test
    void theOpenInternetIs() throws UnknownHostException {
        assertThat(SafeFetch.isOpen(URI.create("https://8.8.8.8/news"))).isTrue();
    }

    @Test
    void aPageTellsItsTitleItsDayAndItsWords() {
        var html = """
                <html><head><meta charset="gbk"><title>滦市晚报</title></head>
                <body><h1>候鸟来了，请放轻脚步</h1><p>2026年9月16日 来源：滦市晚报</p><script>alert(1)</script></body></html>
                """;
        var page = NewsSnapshot.of(html.getBytes(Charset.forName("GBK")), "https://news.example.cn/1");
        assertThat(page.title()).isEqualTo("候鸟来了，请放轻脚步");
        assertThat(page.publishedOn()).isEqualTo("2026-09-16");
        assertThat(page.text()).contains("来源：滦市晚报").doesNotContain("alert");
        assertThat(NewsSnapshot.of("".getBytes(StandardCharsets.UTF_8), "https://news.example.cn/2").title()).isEmpty();
    }
}
