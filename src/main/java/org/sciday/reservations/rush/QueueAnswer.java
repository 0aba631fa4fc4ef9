package org.sciday.reservations.rush;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.sciday.reservations.rush.QueuePage.Field;
import org.sciday.reservations.rush.WaitingRoom.Turn;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.PageRenderer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells people where they stand: a page that goes on by itself, or for programs a problem with the number in it. */
@Component
class QueueAnswer {

    static final String HEADER = "Sciday-Queue";
    static final String FIELD = "queue";
    private static final Duration SOONEST = Duration.ofSeconds(2);
    private static final Duration LATEST = Duration.ofSeconds(20);

    private final PageRenderer pages;
    private final JsonMapper json;

    QueueAnswer(PageRenderer pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    void give(Turn.Wait wait, String number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var seconds = secondsUntilNextTry(wait.estimate());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        if (request.getRequestURI().startsWith("/api/")) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(response.getOutputStream(), problem(wait, number));
        } else {
            pages.render(Html.of("reservations/queue", page(wait, number, seconds, request)), request, response);
        }
    }

    /** Spread a little, so that those who came together do not come back together. */
    private static long secondsUntilNextTry(Duration estimate) {
        var half = Math.clamp(estimate.toMillis() / 2, SOONEST.toMillis(), LATEST.toMillis());
        return Duration.ofMillis(half + ThreadLocalRandom.current().nextLong(1_500)).toSeconds();
    }

    private static Map<String, Object> problem(Turn.Wait wait, String number) {
        return Map.of(
                "type", "urn:sciday:problem:reservations.queue",
                "status", HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "code", "reservations.queue",
                "queue", number,
                "ahead", wait.ahead(),
                "estimateSeconds", wait.estimate().toSeconds());
    }

    private static QueuePage page(Turn.Wait wait, String number, long seconds, HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values) {
                if (!name.equals(FIELD)) {
                    fields.add(new Field(name, value));
                }
            }
        });
        fields.add(new Field(FIELD, number));
        return new QueuePage(
                request.getRequestURI(), fields, wait.ahead(), wait.estimate().toMinutes(), seconds);
    }
}
