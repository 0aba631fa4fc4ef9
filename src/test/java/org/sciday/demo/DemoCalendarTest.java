package org.sciday.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCalendarTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 400})
    void putsTodayInsideTheMainPeriodAndKeepsWeekdays(int offset) {
        var today = LocalDate.of(2026, 11, 16).plusDays(offset);
        var firstDay = DemoCalendar.around(today).date(DemoCalendar.FIRST_DAY);
        assertThat(firstDay.getDayOfWeek()).isEqualTo(DemoCalendar.FIRST_DAY.getDayOfWeek());
        assertThat(ChronoUnit.DAYS.between(firstDay, today)).isBetween(1L, 7L);
    }
}
