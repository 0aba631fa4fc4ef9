package org.sciday.activities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciday.shared.InvalidInput;

class SeriesTest {

    private static final List<SiteRow> SITES = List.of(
            new SiteRow("a", "主会场", "", "", "", ""),
            new SiteRow("b", "分会场", "", "", "", ""),
            new SiteRow("c", "", "", "130203", "", ""));

    private static SeriesForm form(String first, String last, List<String> weekdays, String times, List<String> sites) {
        return new SeriesForm(first, last, weekdays, times, sites, "30", "true");
    }

    @Test
    void isEveryDayAtEveryTimeAtEveryNamedSite() {
        var rows = Series.read(
                        form("2024-09-15", "2024-09-17", List.of(), "09:00-10:30\n14:00—15:30", List.of()), SITES)
                .rows();

        assertThat(rows).hasSize(3 * 2 * 2);
        assertThat(rows.getFirst().startsAt()).isEqualTo("2024-09-15T09:00");
        assertThat(rows.getFirst().endsAt()).isEqualTo("2024-09-15T10:30");
        assertThat(rows).allSatisfy(row -> assertThat(row.capacity()).isEqualTo("30"));
    }

    @Test
    void keepsToTheChosenWeekdaysAndSites() {
        var rows = Series.read(form("2024-09-15", "2024-09-28", List.of("SATURDAY"), "9:00-10:00", List.of("b")), SITES)
                .rows();

        assertThat(rows)
                .extracting(row -> row.site() + row.startsAt())
                .containsExactly("b2024-09-21T09:00", "b2024-09-28T09:00");
    }

    @Test
    void runsOverMidnightWhenItEndsEarlierThanItStarts() {
        var rows = Series.read(form("2024-09-15", "", List.of(), "19:00—01:00", List.of()), List.of())
                .rows();

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.endsAt()).isEqualTo("2024-09-16T01:00"));
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> Series.read(form("", "x", List.of("SOMEDAY"), "nine to ten", List.of()), SITES))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.field())
                                .contains("series.firstDay", "series.times"));
        assertThatThrownBy(
                        () -> Series.read(form("2024-09-15", "2024-09-01", List.of(), "25:00-26:00", List.of()), SITES))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Series.read(
                        form("2024-01-01", "2024-12-30", List.of(), "09:00-10:00\n11:00-12:00", List.of()), SITES))
                .isInstanceOf(InvalidInput.class);
    }
}
