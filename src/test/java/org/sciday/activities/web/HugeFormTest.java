package org.sciday.activities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server does: it stops reading. */
@ScidayTest
class HugeFormTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @LocalServerPort
    int port;

    @Test
    void aFormOfTenMegabytesIsRefusedInWords() throws Exception {
        var unit = stage.unit("滨城科技馆", UnitKind.VENUE, stage.association("滨城科协"));
        var cookie = cast.signIn(cast.staff("填报员", Role.CLERK, unit));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/desk/activities"))
                .header("Cookie", cookie.getName() + "=" + cookie.getValue())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("wording.summary=" + "x".repeat(TEN_MEGABYTES)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
            assertThat(answer.body()).contains("文件太大");
        }
    }
}
