package org.sciday.reservations.rush;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.rush.WaitPage.Field;
import org.sciday.reservations.rush.WaitPage.Riddle;
import org.sciday.reservations.rush.WaitingRoom.Turn;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.PageRenderer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells people why they wait: a page that goes on by itself, or for programs a problem with all they need to go on. */
@Component
class RushAnswers {

    private static final int TOO_MANY = 429;
    private static final Duration SOONEST = Duration.ofSeconds(2);
    private static final Duration LATEST = Duration.ofSeconds(20);
    private static final Set<String> OURS = Set.of(Asking.QUEUE_FIELD, Asking.RIDDLE_FIELD, Asking.SOLUTION_FIELD);

    private final PageRenderer pages;
    private final JsonMapper json;

    RushAnswers(PageRenderer pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /** Faster than people press. */
    void slowDown(Asking asking, Duration wait, HttpServletResponse response) throws IOException {
        var seconds = wait.toSeconds() + 1;
        if (asking.isOfProgram()) {
            problem(TOO_MANY, "reservations.rush.slow-down", seconds, Map.of(), response);
        } else {
            page(asking, List.of(), null, Duration.ZERO, seconds, null, TOO_MANY, response);
        }
    }

    void askForPatience(Asking asking, String riddle, int bits, HttpServletResponse response) throws IOException {
        var seconds = Patience.WAITING.toSeconds() + 1;
        if (asking.isOfProgram()) {
            var more = Map.<String, Object>of("riddle", riddle, "bits", bits);
            problem(TOO_MANY, "reservations.rush.patience", seconds, more, response);
        } else {
            var fields = List.of(new Field(Asking.RIDDLE_FIELD, riddle), new Field(Asking.SOLUTION_FIELD, ""));
            page(asking, fields, null, Duration.ZERO, seconds, new Riddle(riddle, bits), TOO_MANY, response);
        }
    }

    void queue(Asking asking, Turn.Wait wait, String number, HttpServletResponse response) throws IOException {
        var seconds = secondsUntilNextTry(wait.estimate());
        if (asking.isOfProgram()) {
            var more = Map.<String, Object>of(
                    "queue", number, "ahead", wait.ahead(), "estimateSeconds", wait.estimate().toSeconds());
            problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "reservations.rush.queue", seconds, more, response);
        } else {
            var fields = List.of(new Field(Asking.QUEUE_FIELD, number));
            page(asking, fields, wait.ahead(), wait.estimate(), seconds, null, HttpServletResponse.SC_OK, response);
        }
    }

    private void page(
            Asking asking,
            List<Field> more,
            @Nullable Long ahead,
            Duration estimate,
            long seconds,
            @Nullable Riddle riddle,
            int status,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        var request = asking.request();
        var fields = typedIn(request);
        fields.addAll(more);
        var page = new WaitPage(request.getRequestURI(), fields, ahead, estimate.toMinutes(), seconds, riddle);
        pages.render(new Html("reservations/wait", page, status), request, response);
    }

    private void problem(int status, String code, long seconds, Map<String, Object> more, HttpServletResponse response)
            throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:sciday:problem:" + code);
        body.put("status", status);
        body.put("code", code);
        body.putAll(more);
        response.setStatus(status);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), body);
    }

    private static List<Field> typedIn(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OURS.contains(name)) {
                List.of(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return fields;
    }

    /** Spread a little, so that those who came together do not come back together. */
    private static long secondsUntilNextTry(Duration estimate) {
        var half = Math.clamp(estimate.toMillis() / 2, SOONEST.toMillis(), LATEST.toMillis());
        return Duration.ofMillis(half + ThreadLocalRandom.current().nextLong(1_500)).toSeconds();
    }
}
