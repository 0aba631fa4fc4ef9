package org.sciday.activities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Enrolment;
import org.sciday.activities.NewDraft;
import org.sciday.activities.Samples;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk's list, in a unit and in all that it heads. */
@ScidayTest
class ActivityListTest {

    @Autowired
    ActivityDeskQueries queries;

    @Autowired
    Activities activities;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    private UnitId city;
    private UnitId museum;
    private CampaignId campaign;
    private Viewer clerk;

    @BeforeEach
    void setTheStage() {
        city = stage.association("滨城科协");
        museum = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        campaign = stage.campaign(city, Stage.Plan.of(2024));
        clerk = cast.viewer(cast.staff("填报员", Role.CLERK, museum));
    }

    private void publish(UnitId unit, String title) {
        activities.enrol(List.of(new Enrolment(
                ActivityId.next(), campaign, unit, Samples.LUBEI, titled(title), Instant.now().minusSeconds(1))));
    }

    private static Details titled(String title) {
        return Samples.sound().withWording(new Details.Wording(title, "简介", "", "", null));
    }

    private ActivityId draft(String title) {
        return activities.draft(new NewDraft(campaign, museum, UUID.randomUUID(), titled(title)), clerk);
    }

    private List<String> titles(UnitId unit, boolean subtree, String q, String state) {
        var filter = new ActivityFilter(q, state, null, null, null, null, null, null);
        return queries.list(filter, unit, subtree, LocalDate.now(Festival.ZONE)).items().stream()
                .map(ActivityRow::title)
                .toList();
    }

    @Test
    void theScopeShowsWhatUnitsBelowHavePublishedAndNoForeignDrafts() {
        publish(museum, "夜访天文台");
        publish(city, "主场活动");
        publish(stage.association("远城科协"), "别处的活动");
        draft("还没想好");

        assertThat(titles(city, true, "", "")).containsExactlyInAnyOrder("夜访天文台", "主场活动");
        assertThat(titles(city, true, "", "DRAFT")).isEmpty();
        assertThat(titles(museum, false, "", "")).containsExactlyInAnyOrder("夜访天文台", "还没想好");
    }

    @Test
    void titlesAreFoundByTwoSignsAlsoAfterTheyWereRewritten() {
        publish(museum, "社区急救课");
        var id = draft("夜访天文台");

        assertThat(titles(city, true, "急救", "")).containsExactly("社区急救课");
        assertThat(titles(museum, false, "天文", "")).containsExactly("夜访天文台");
        activities.save(id, titled("急救机器人"), 1, clerk);
        assertThat(titles(museum, false, "急救", "")).containsExactly("急救机器人", "社区急救课");
        assertThat(titles(museum, false, "天文", "")).isEmpty();
        assertThat(titles(museum, false, "%", "")).isEmpty();
    }

    @Test
    void aPageBeyondTheLastOneStillKnowsHowManyThereAre() {
        publish(museum, "夜访天文台");
        var beyond = new ActivityFilter(null, null, null, null, null, null, null, 7);

        var page = queries.list(beyond, city, true, LocalDate.now(Festival.ZONE));

        assertThat(page.items()).isEmpty();
        assertThat(page.total()).isEqualTo(1);
    }
}
