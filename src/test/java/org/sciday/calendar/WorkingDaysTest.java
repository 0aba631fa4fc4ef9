package org.sciday.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sciday._support.ModuleDatabase;

class WorkingDaysTest {

    private static WorkingDays days;

    @BeforeAll
    static void prepare() {
        days = new WorkingDays(new DayStore(ModuleDatabase.with("calendar").client()));
    }

    @Test
    void aFridayBeforeTheNationalDaysIsFollowedByAWorkedSunday() {
        var friday = LocalDate.of(2024, 9, 27);

        assertThat(days.after(friday, 1)).isEqualTo("2024-09-29");
        assertThat(days.after(friday, 3)).isEqualTo("2024-10-08");
        assertThat(days.after(friday, 0)).isEqualTo(friday);
        assertThat(days.between(friday, LocalDate.of(2024, 10, 8))).isEqualTo(3);
        assertThat(days.isWorking(LocalDate.of(2024, 9, 28))).isFalse();
    }

    @Test
    void theLongestHolidayDoesNotShortenATerm() {
        assertThat(days.after(LocalDate.of(2026, 2, 13), 5)).isEqualTo("2026-02-27");
        assertThat(days.after(LocalDate.of(2021, 10, 12), 7)).isEqualTo("2021-10-21");
    }

    @Test
    void aYearWithoutAPlanHasWeekends() {
        assertThat(days.yearsKnown()).contains(2021, 2026).doesNotContain(2031);
        assertThat(days.after(LocalDate.of(2031, 10, 1), 3)).isEqualTo("2031-10-06");
    }
}
