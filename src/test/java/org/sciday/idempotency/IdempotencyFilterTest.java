package org.sciday.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciday._support.ModuleDatabase;
import org.sciday.secrets.TestVault;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.sciday.shared.Problem;
import org.sciday.shared.Viewer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class IdempotencyFilterTest {

    private static final ModuleDatabase DATABASE = ModuleDatabase.with("idempotency");

    @TempDir
    private Path folder;

    private final AtomicInteger effects = new AtomicInteger();
    private final FilterChain booking = (request, response) -> {
        var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        answer(
                (HttpServletResponse) response,
                201,
                "{\"booking\": " + effects.incrementAndGet() + ", \"of\": " + body + "}");
    };

    private Viewer viewer = new Viewer(AccountId.next(), "林夏", List.of(), null, null);
    private Instant now = Instant.parse("2026-09-15T02:00:00Z");
    private RequestStore store;

    @BeforeEach
    void open() {
        store = new RequestStore(DATABASE.client(), TestVault.in(folder));
    }

    @Test
    void hasOneEffectHoweverManySubmitAtOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        FilterChain slow = (request, response) -> {
            pause();
            booking.doFilter(request, response);
        };
        var answers = new ArrayList<Future<MockHttpServletResponse>>();
        try (var threads = Executors.newFixedThreadPool(12)) {
            for (int i = 0; i < 24; i++) {
                answers.add(threads.submit(() -> call(key, "{\"places\": 2}", slow)));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get().getStatus()).isIn(201, 409);
        }
        assertThat(effects).hasValue(1);
        var again = call(key, "{\"places\": 2}", slow);
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo("{\"booking\": 1, \"of\": {\"places\": 2}}");
        assertThat(again.getContentType()).isEqualTo("application/json");
        assertThat(again.getHeader("Location")).isEqualTo("/api/v1/bookings/1");
        assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(effects).hasValue(1);
    }

    @Test
    void refusesTheSameKeyForAnotherBodyAndKeepsPeopleApart() throws Exception {
        var key = UUID.randomUUID().toString();
        call(key, "{\"places\": 2}", booking);
        assertThat(call(key, "{\"places\": 3}", booking).getStatus()).isEqualTo(422);
        assertThat(call("short", "{}", booking).getStatus()).isEqualTo(422);

        viewer = new Viewer(AccountId.next(), "周禾", List.of(), null, null);
        assertThat(call(key, "{\"places\": 3}", booking).getStatus()).isEqualTo(201);
        assertThat(effects).hasValue(2);
    }

    @Test
    void runsAgainAfterABug() throws Exception {
        var key = UUID.randomUUID().toString();
        FilterChain bug = (request, response) -> {
            effects.incrementAndGet();
            throw new IllegalStateException("bug");
        };
        assertThatThrownBy(() -> call(key, "{}", bug)).isInstanceOf(IllegalStateException.class);
        FilterChain told = (request, response) -> answer((HttpServletResponse) response, 500, "{}");
        assertThat(call(key, "{}", told).getStatus()).isEqualTo(500);
        assertThat(call(key, "{}", booking).getStatus()).isEqualTo(201);
    }

    @Test
    void keepsRefusalsToo() throws Exception {
        var key = UUID.randomUUID().toString();
        FilterChain full = (request, response) -> answer((HttpServletResponse) response, 422, "{\"code\": \"full\"}");
        assertThat(call(key, "{}", full).getContentAsString()).contains("full");
        assertThat(call(key, "{}", booking).getContentAsString()).contains("full");
        assertThat(effects).hasValue(0);
    }

    @Test
    void saysWhenNobodyKnowsWhatBecameOfACall() throws Exception {
        var key = UUID.randomUUID().toString();
        store.claim(new RequestKey(viewer.id(), key), fingerprint("{}"), now, now);
        assertThat(code(call(key, "{}", booking))).isEqualTo("idempotency.still-running");
        now = now.plus(Duration.ofMinutes(3));
        assertThat(code(call(key, "{}", booking))).isEqualTo("idempotency.outcome-unknown");
        now = now.plus(Duration.ofHours(25));
        assertThat(call(key, "{}", booking).getStatus()).isEqualTo(201);
    }

    @Test
    void leavesOtherCallsAlone() throws Exception {
        call(null, "{}", booking);
        call(null, "{}", booking);
        viewer = Viewer.passerBy(null);
        call("the-same-key", "{}", booking);
        call("the-same-key", "{}", booking);
        assertThat(effects).hasValue(4);
    }

    @Test
    void forgetsAfterADay() throws Exception {
        var key = UUID.randomUUID().toString();
        call(key, "{}", booking);
        store.forget(now.plus(Duration.ofHours(1)));
        assertThat(store.find(new RequestKey(viewer.id(), key))).isEmpty();
    }

    private MockHttpServletResponse call(@Nullable String key, String body, FilterChain chain) throws Exception {
        var request = request(body);
        if (key != null) {
            request.addHeader("Idempotency-Key", key);
        }
        var response = new MockHttpServletResponse();
        filter().doFilter(request, response, chain);
        return response;
    }

    private IdempotencyFilter filter() {
        return new IdempotencyFilter(
                store,
                request -> viewer,
                List.of(request -> request.getRequestURI().endsWith("/remembered")),
                (request, response, handler, problem) -> {
                    response.setStatus(((Problem) problem).status());
                    response.setHeader("code", ((Problem) problem).code());
                    return new ModelAndView();
                },
                Clock.fixed(now, Festival.ZONE));
    }

    private static MockHttpServletRequest request(String body) {
        var request = new MockHttpServletRequest("POST", "/api/v1/bookings");
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static byte[] fingerprint(String body) throws Exception {
        return RepeatableRequest.of(request(body)).fingerprint();
    }

    private static String code(MockHttpServletResponse response) {
        return String.valueOf(response.getHeader("code"));
    }

    private static void answer(HttpServletResponse response, int status, String body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Location", "/api/v1/bookings/1");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
