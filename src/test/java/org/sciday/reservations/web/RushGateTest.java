package org.sciday.reservations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sciday.reservations.ReservationSettings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RushGateTest {

    private final RushGate gate =
            new RushGate(new ReservationSettings(4, Duration.ZERO, 3, 8, 500, 1, Duration.ofMillis(50)));

    @Test
    void asksThoseToComeAgainWhoWaitedTooLong() throws Exception {
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = others.submit(() -> {
                gate.doFilter(booking(), new MockHttpServletResponse(), (request, response) -> {
                    inside.countDown();
                    await(leave);
                });
                return true;
            });
            inside.await();
            assertThat(statusOf(booking())).isEqualTo(503);
            assertThat(statusOf(new MockHttpServletRequest("GET", "/sessions/1/booking"))).isEqualTo(200);
            leave.countDown();
            first.get();
        }
        assertThat(statusOf(booking())).isEqualTo(200);
    }

    private int statusOf(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        gate.doFilter(request, response, (asked, answered) -> {});
        return response.getStatus();
    }

    private static MockHttpServletRequest booking() {
        return new MockHttpServletRequest("POST", "/api/v1/sessions/1/reservations");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
