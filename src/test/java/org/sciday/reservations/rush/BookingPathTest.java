package org.sciday.reservations.rush;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingPathTest {

    @Test
    void pagesAndProgramsAskAtAddressesOfTheirOwn() {
        assertThat(BookingPath.of("/sessions/17/booking")).contains(new BookingPath("17", false));
        assertThat(BookingPath.of("/api/v1/sessions/17/reservations")).contains(new BookingPath("17", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sessions//booking",
                "/sessions/booking",
                "/sessions/17/2/booking",
                "/sessions/17/booking/",
                "/api/v1/sessions/17/pass",
                "/api/v1/reservations",
                "/"
            })
    void otherAddressesAreNone(String path) {
        assertThat(BookingPath.of(path)).isEmpty();
    }
}
