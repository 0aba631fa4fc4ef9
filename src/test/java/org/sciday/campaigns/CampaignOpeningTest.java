package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sciday.campaigns.CampaignStage.PLATFORM;
import static org.sciday.campaigns.CampaignStage.deadline;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.RuleBroken;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;

/** What it takes to open a campaign, and what holds while it is open. */
@ScidayTest
class CampaignOpeningTest {

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignParts parts;

    @Autowired
    Units units;

    private CampaignStage stage;

    @BeforeEach
    void set() {
        stage = new CampaignStage(units, campaigns, parts);
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
        var city = stage.draft(stage.city, null);

        assertThatThrownBy(() -> campaigns.open(city, PLATFORM))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.errors())
                                .extracting(FieldError::field)
                                .containsExactly("THEME", "WINDOW", "ACTIONS"));
    }

    @Test
    void waitsForTheCampaignAbove() {
        var province = stage.draft(stage.province, null);
        var city = stage.draft(stage.city, province);

        assertThat(campaigns.problemsOf(city, PLATFORM))
                .extracting(FieldError::field)
                .contains("parent");
    }

    @Test
    void anOpenCampaignStaysComplete() {
        var city = stage.open(stage.city, null);

        assertThatThrownBy(() -> stage.state(city, Part.THEME, null)).isInstanceOf(InvalidInput.class);
        assertThat(campaigns.sheetOf(city).theme()).isEqualTo("点亮城市");
    }

    @Test
    void aClosedCampaignIsChangedOnlyAfterItWasOpenedAgain() {
        var city = stage.open(stage.city, null);
        campaigns.close(city, PLATFORM);

        assertThatThrownBy(() -> stage.state(city, Part.THEME, "晚了")).isInstanceOf(RuleBroken.class);
        assertThat(campaigns.openCampaigns()).extracting(CampaignLine::id).doesNotContain(city);

        campaigns.open(city, PLATFORM);
        stage.state(city, Part.THEME, "还来得及");
        assertThat(campaigns.sheetOf(city).theme()).isEqualTo("还来得及");
    }

    @Test
    void announcedDeadlinesMoveOnlyWithAReasonAndShowBothDates() {
        var city = stage.open(stage.city, null);
        var announced = LocalDate.of(2026, 9, 26);
        stage.state(city, Part.DEADLINES, List.of(deadline("总结材料", announced)));
        var saved = campaigns.deadlinesOf(city).getFirst();
        var version = campaigns.sheetOf(city).get(Part.DEADLINES).version();
        var moved = List.of(withDue(saved, announced.plusDays(4)));

        assertThatThrownBy(() -> parts.state(city, Part.DEADLINES, moved, PartEdit.of(version), PLATFORM))
                .isInstanceOf(InvalidInput.class);
        parts.state(city, Part.DEADLINES, moved, new PartEdit(version, "台风影响"), PLATFORM);

        var change = campaigns.deadlinesOf(city).getFirst().change();
        assertThat(change).isNotNull();
        assertThat(change.reason()).isEqualTo("台风影响");
        assertThat(change.before().dueOn()).isEqualTo(announced);
        assertThat(campaigns.deadlinesOf(city).getFirst().id()).isEqualTo(saved.id());

        stage.state(city, Part.DEADLINES, campaigns.deadlinesOf(city));
        assertThat(campaigns.deadlinesOf(city).getFirst().change()).isEqualTo(change);
    }

    private Deadline withDue(Deadline deadline, LocalDate day) {
        return new Deadline(
                deadline.id(),
                null,
                deadline.kind(),
                deadline.subject(),
                deadline.what(),
                deadline.who(),
                deadline.unitKinds(),
                false,
                Due.on(day, null),
                deadline.delivery(),
                null,
                null);
    }
}
