package org.sciday.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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

    @Test
    void aPlanIsTakenOverAsItIsPublishedAndAgainWhenItIsCorrected() {
        days.adopt(HolidayPlan.read(List.of("# 国务院办公厅通知", "2033-10-01 ~ 2033-10-07 放假", "", "2033-10-08 上班")));
        assertThat(days.yearsKnown()).contains(2033);
        assertThat(days.after(LocalDate.of(2033, 9, 30), 1)).isEqualTo("2033-10-08");
        days.adopt(HolidayPlan.read(List.of("2033-10-01至2033-10-05放假")));
        assertThat(days.after(LocalDate.of(2033, 9, 30), 1)).isEqualTo("2033-10-06");
        assertThat(days.isWorking(LocalDate.of(2033, 10, 8))).isFalse();
        for (var wrong : List.of("10月1日放假", "2033-10-07 ~ 2033-10-01 放假", "2033-02-30 放假", "2033-01-01 ~ 2033-12-31 放假")) {
            assertThatThrownBy(() -> HolidayPlan.read(List.of(wrong))).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
