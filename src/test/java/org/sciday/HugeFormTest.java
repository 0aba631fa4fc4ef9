package org.sciday;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Endpoint;
import org.sciday._support.ScidayTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What only a real server does: it stops reading, and says so. */
@ScidayTest
class HugeFormTest {

    private static final String TEN_MEGABYTES = "wording.summary=" + "x".repeat(10_000_000);

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Cast cast;

    @LocalServerPort
    int port;

    @Test
    void everyFormOfTenMegabytesIsRefusedInWords() throws Exception {
        var cookie = cast.signIn(cast.resident("林小夏"));
        var wrong = new TreeSet<String>();
        try (var client = HttpClient.newHttpClient()) {
            for (var form : Endpoint.all(requestMappingHandlerMapping)) {
                if (form.changes() && !form.path().startsWith("/api/")) {
                    var path = form.at(variable -> UUID.randomUUID().toString());
                    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Cookie", cookie.getName() + "=" + cookie.getValue())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(TEN_MEGABYTES))
                            .build();
                    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                    if (answer.statusCode() != 413 || !answer.body().contains("太大")) {
                        wrong.add(form + " -> " + answer.statusCode());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
