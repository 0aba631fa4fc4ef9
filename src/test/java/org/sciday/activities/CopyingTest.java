package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciday.activities.Samples.at;
import static org.sciday.activities.Samples.frame;
import static org.sciday.activities.Samples.sound;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sciday.campaigns.ActionId;
import org.sciday.shared.Festival;

class CopyingTest {

    private static LocalDate firstDay(Details details) {
        var start = details.sessions().getFirst().startsAt();
        return start == null ? LocalDate.MIN : Festival.dateOf(start);
    }

    @Test
    void movesAsFarAsTheCampaignMoved() {
        var nextYear = frame(LocalDate.of(2025, 9, 13), LocalDate.of(2025, 9, 30), false, null);

        var copy = new Copying(frame(), nextYear, Map.of()).of(sound(), null);

        assertThat(firstDay(copy)).isEqualTo(LocalDate.of(2025, 9, 13));
        assertThat(copy.sessions().getFirst().bookingOpensAt()).isNotNull();
    }

    @Test
    void movesToTheDayThatWasAskedFor() {
        assertThat(firstDay(new Copying(frame(), frame(), Map.of()).of(sound(), LocalDate.of(2024, 9, 20))))
                .isEqualTo(LocalDate.of(2024, 9, 20));
    }

    @Test
    void getsRowsOfItsOwn() {
        var copy = new Copying(frame(), frame(), Map.of()).of(sound(), null);

        assertThat(copy.sites().getFirst().id())
                .isNotEqualTo(sound().sites().getFirst().id());
        assertThat(copy.sessions().getFirst().site())
                .isEqualTo(copy.sites().getFirst().id());
        assertThat(copy.sessions().getFirst().startsAt()).isEqualTo(at(9, 15, 10));
    }

    @Test
    void leavesBehindThePermitAndWordsThatTheNewCampaignDoesNotHave() {
        var joined = ActionId.next();
        var gone = ActionId.next();
        var target = ActionId.next();
        var old = sound().withSafety(new Details.Safety("许可 8 号", ""))
                .withSorting(new Details.Sorting(
                        "RACE", Set.of("ASTRONOMY", "ALCHEMY"), Set.of(), Set.of(), Set.of(joined, gone)));

        var copy = new Copying(frame(), frame(), Map.of(joined, target)).of(old, null);

        assertThat(copy.safety().permitNumber()).isEmpty();
        assertThat(copy.sorting().kind()).isEmpty();
        assertThat(copy.sorting().topics()).containsExactly("ASTRONOMY");
        assertThat(copy.sorting().actions()).containsExactly(target);
    }
}
