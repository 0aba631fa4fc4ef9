package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciday.shared.UnitId;

class CopyCampaignTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-15, 2025, 2025-09-14",
        "2024-09-15, 2026, 2026-09-13",
        "2023-09-17, 2024, 2024-09-15",
        "2021-09-11, 2024, 2024-09-14"
    })
    void movesDatesByWholeWeeksToTheNearestSameWeekday(LocalDate last, int year, LocalDate expected) {
        var campaign = new CampaignLine(
                CampaignId.next(),
                null,
                UnitId.next(),
                "科普日",
                last.getYear(),
                CampaignLine.State.CLOSED,
                null,
                new Window(last, last.plusDays(10)),
                null);

        var moved = last.plusWeeks(CopyCampaign.weeksBetween(campaign, year));

        assertThat(moved).isEqualTo(expected);
        assertThat(moved.getDayOfWeek()).isEqualTo(last.getDayOfWeek());
    }
}
