package org.sciday.reservations.rush;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Sessions;
import org.sciday.accounts.Passes;
import org.sciday.activities.SessionId;
import org.sciday.reservations.ReservationSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The node has as many inside as it serves, or an address sends more than usual: a person with a keyboard comes through. */
class RushJourney extends Journey {

    private static final int TOO_MANY = 429;
    private static final double SOON = 20_000;

    @Autowired
    Sessions sessions;

    @Autowired
    RushGate gate;

    @Autowired
    Passes passes;

    @Autowired
    Patience patience;

    @Autowired
    QueueNumbers numbers;

    @Autowired
    RushAnswers answers;

    @Autowired
    NothingLeft nothingLeft;

    @Autowired
    Clock clock;

    @Autowired
    ReservationSettings settings;

    private final CountDownLatch leave = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource(names = "PHONE")
    void whoComesToAFullNodeWaitsWithANumberAndGoesInByItself(Width width) throws Exception {
        var page = readyToBook(width);
        try {
            fill();
            press(page);
            assertThat(page.locator("h1")).hasText("正在排队");
            assertThat(page.locator("[role=status]").first()).containsText("前面还有");
            assertTrue(page.locator("input[name=queue]").inputValue().contains("~"), "a number that is signed");
            look(page, "rush-queue");
        } finally {
            leave.countDown();
        }
        assertThat(page.locator(".pass")).containsText("入场", within());
    }

    /** A gate of its own stands before the server: its address has used up what is usual. */
    @ParameterizedTest
    @EnumSource(names = "DESK")
    void whereManyComeFromOneAddressTheDeviceWorksForASecond(Width width) {
        var page = readyToBook(width);
        var strict = new RushGate(
                settings, passes, new Budgets(new RushSettings(100, 1, 1)), patience, numbers, answers, nothingLeft, clock);
        through(strict, new MockHttpServletRequest("POST", "/sessions/1/booking"));
        page.route(address -> address.endsWith("/booking"), route -> {
            var answer = through(strict, requestOf(route.request()));
            if (answer.getStatus() == TOO_MANY) {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(TOO_MANY)
                        .setContentType("text/html;charset=UTF-8")
                        .setBodyBytes(answer.getContentAsByteArray()));
            } else {
                route.resume();
            }
        });
        slowly(page);
        press(page);
        assertThat(page.locator("h1")).hasText("请稍等片刻");
        look(page, "rush-patience");
        page.evaluate("window.goOn()");
        assertThat(page.locator(".pass")).containsText("入场", within());
    }

    private Page readyToBook(Width width) {
        SessionId session = sessions.bookable(sessions.house(), 10, Sessions.soon());
        var page = windowOf(cast.resident("林小夏"), width);
        page.navigate("/sessions/" + session + "/booking");
        button(page, "下一步").click();
        return page;
    }

    /** With the keyboard alone. */
    private static void press(Page page) {
        button(page, "确认预约 1 人").focus();
        page.keyboard().press("Enter");
    }

    /** The device waits until somebody has looked at the page. */
    private static void slowly(Page page) {
        page.addInitScript("""
                const digest = crypto.subtle.digest.bind(crypto.subtle);
                const looked = new Promise((done) => (window.goOn = done));
                crypto.subtle.digest = async (...what) => { await looked; return digest(...what); };
                """);
    }

    private static MockHttpServletRequest requestOf(Request sent) {
        var request = new MockHttpServletRequest(sent.method(), URI.create(sent.url()).getPath());
        for (var field : sent.postData().split("&")) {
            var parts = field.split("=", 2);
            request.addParameter(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return request;
    }

    private static MockHttpServletResponse through(RushGate gate, MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        try {
            gate.doFilter(request, response, (in, out) -> {});
        } catch (IOException | ServletException problem) {
            throw new IllegalStateException(problem);
        }
        return response;
    }

    private void fill() throws InterruptedException {
        var inside = new CountDownLatch(settings.atOnce());
        for (var i = 0; i < settings.atOnce(); i++) {
            var request = new MockHttpServletRequest("POST", "/api/v1/sessions/1/reservations");
            request.setRemoteAddr("10.0." + i / 250 + "." + i % 250);
            Thread.ofVirtual().start(() -> stay(request, inside));
        }
        inside.await();
    }

    private void stay(MockHttpServletRequest request, CountDownLatch inside) {
        try {
            gate.doFilter(request, new MockHttpServletResponse(), (in, out) -> {
                inside.countDown();
                awaitLeaving();
            });
        } catch (IOException | ServletException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void awaitLeaving() {
        try {
            leave.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static ContainsTextOptions within() {
        return new ContainsTextOptions().setTimeout(SOON);
    }
}
