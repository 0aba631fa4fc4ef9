package org.sciday.reservations.rush;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.accounts.Passes;
import org.sciday.accounts.SessionCookie;
import org.sciday.reservations.ReservationSettings;
import org.sciday.shared.AccountId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ScidayTest
class RushGateTest {

    private static final String API = "/api/v1/sessions/" + UUID.randomUUID() + "/reservations";
    private static final FilterChain AT_ONCE = (request, response) -> {};

    @Autowired
    Passes passes;

    @Autowired
    QueueNumbers numbers;

    @Autowired
    RushAnswers answers;

    @Autowired
    Patience patience;

    @Autowired
    NothingLeft nothingLeft;

    private final CountDownLatch leave = new CountDownLatch(1);

    @Test
    void whoComesToAFullNodeGetsANumberAndGoesInWithIt() throws Exception {
        var gate = gate();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = others.submit(() -> somebodyInside(gate));
            var told = told(gate, booking(API));
            assertThat(told.getStatus()).isEqualTo(503);
            assertThat(told.getHeader("Retry-After")).isNotNull();
            assertThat(told.getContentType()).startsWith("application/problem+json");
            assertThat(JsonPath.<Integer>read(told.getContentAsString(), "$.ahead")).isZero();
            var again = booking(API);
            again.addHeader("Sciday-Queue", JsonPath.<String>read(told.getContentAsString(), "$.queue"));
            assertThat(told(gate, again).getStatus()).isEqualTo(503);
            done(first);
            assertThat(told(gate, again).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void theQueuePageKeepsWhatWasEntered() throws Exception {
        var gate = gate();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = others.submit(() -> somebodyInside(gate));
            var form = booking("/sessions/1/booking");
            form.addParameter("adults", "2");
            form.addParameter("key", "k-1");
            var page = Jsoup.parse(told(gate, form).getContentAsString());
            assertThat(page.select("form[data-use=send-again] input[name=adults]").val()).isEqualTo("2");
            assertThat(page.select("input[name=key]").val()).isEqualTo("k-1");
            assertThat(page.select("input[name=queue]").val()).isNotEmpty();
            done(first);
        }
    }

    @Test
    void otherPagesAreNotAsked() throws Exception {
        var gate = gate();
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = others.submit(() -> somebodyInside(gate));
            assertThat(told(gate, new MockHttpServletRequest("GET", "/sessions/1/booking")).getStatus()).isEqualTo(200);
            done(first);
        }
    }

    @Test
    void nobodyGetsAnotherBudgetByAnotherPassOrCookie() throws Exception {
        var gate = gate(2, 1_000);
        var account = new AccountId(UUID.randomUUID());
        for (var i = 0; i < 3; i++) {
            var asked = booking(API);
            asked.addHeader(Passes.HEADER, passes.issue(account, API));
            assertThat(status(gate, asked)).as("pass " + i).isEqualTo(i < 2 ? 200 : 429);
            var signedIn = booking(API);
            signedIn.setCookies(new Cookie(SessionCookie.NAME, "abc"), new Cookie("junk", "" + i));
            assertThat(status(gate, signedIn)).as("cookie " + i).isEqualTo(i < 2 ? 200 : 429);
        }
    }

    @Test
    void whereMoreComeThanUsualTheDeviceWorksOrThePersonWaits() throws Exception {
        var gate = gate(1_000, 1);
        assertThat(status(gate, booking(API))).isEqualTo(200);
        var asked = new MockHttpServletResponse();
        gate.doFilter(booking(API), asked, AT_ONCE);
        assertThat(asked.getStatus()).isEqualTo(429);
        var riddle = JsonPath.<String>read(asked.getContentAsString(), "$.riddle");
        int bits = JsonPath.read(asked.getContentAsString(), "$.bits");
        var number = LongStream.iterate(0, n -> n + 1)
                .mapToObj(Long::toString)
                .filter(tried -> Patience.isSolution(riddle, tried, bits))
                .findFirst()
                .orElseThrow();
        var solved = booking(API);
        solved.addHeader("Sciday-Patience", riddle + ":" + number);
        assertThat(status(gate, solved)).isEqualTo(200);
        var guessed = booking(API);
        guessed.addHeader("Sciday-Patience", riddle + ":-1");
        assertThat(status(gate, guessed)).isEqualTo(429);
    }

    private static int status(RushGate gate, MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        gate.doFilter(request, response, AT_ONCE);
        return response.getStatus();
    }

    private final CountDownLatch inside = new CountDownLatch(1);

    private RushGate gate() {
        return gate(1_000, 1_000);
    }

    private RushGate gate(int perPerson, int perAddress) {
        var settings = new ReservationSettings(4, Duration.ZERO, 3, 8, 500, 1);
        var budgets = new Budgets(new RushSettings(perPerson, perAddress, 8));
        return new RushGate(settings, passes, budgets, patience, numbers, answers, nothingLeft, Clock.systemUTC());
    }

    private boolean somebodyInside(RushGate gate) throws Exception {
        gate.doFilter(booking(API), new MockHttpServletResponse(), (request, response) -> {
            inside.countDown();
            await(leave);
        });
        return true;
    }

    private void done(Future<Boolean> somebody) throws Exception {
        leave.countDown();
        somebody.get();
    }

    private MockHttpServletResponse told(RushGate gate, MockHttpServletRequest request) throws Exception {
        inside.await();
        var response = new MockHttpServletResponse();
        gate.doFilter(copy(request), response, AT_ONCE);
        return response;
    }

    /** A filter that runs once a request notes it in the request. */
    private static MockHttpServletRequest copy(MockHttpServletRequest request) {
        var copy = new MockHttpServletRequest(request.getMethod(), request.getRequestURI());
        request.getParameterMap().forEach(copy::addParameter);
        var number = request.getHeader("Sciday-Queue");
        if (number != null) {
            copy.addHeader("Sciday-Queue", number);
        }
        return copy;
    }

    private static MockHttpServletRequest booking(String address) {
        return new MockHttpServletRequest("POST", address);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
