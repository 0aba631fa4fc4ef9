package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sciday.campaigns.CampaignStage.PLATFORM;
import static org.sciday.campaigns.CampaignStage.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.shared.RuleBroken;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class CampaignsTest {

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignParts parts;

    @Autowired
    Units units;

    @Autowired
    JdbcClient database;

    CampaignStage stage;

    @BeforeEach
    void set() {
        stage = new CampaignStage(units, campaigns, parts);
    }

    @Test
    void theViewsForOtherModulesSayWhatTheSheetSays() {
        var city = stage.open(stage.city, null);
        stage.state(city, Part.DEADLINES, List.of(deadline("总结材料", LocalDate.of(2026, 9, 26))));
        var county = stage.draft(stage.county, city);
        var saved = campaigns.deadlinesOf(county).getFirst();

        var dueAt = database.sql("""
                select due_at from campaigns.effective_deadline
                 where campaign_id = :county and deadline_id = :deadline and unit_kinds = '{COUNTY}'
                """)
                .param("county", county.value())
                .param("deadline", saved.id())
                .query(OffsetDateTime.class)
                .single();
        assertThat(dueAt.toInstant()).isEqualTo(saved.due().at());
        assertThat(count("effective_action", county)).isEqualTo(2);
        assertThat(count("effective_term", county)).isEqualTo(96);
        assertThat(count("campaign_tree", city)).isEqualTo(2);
    }

    private long count(String view, CampaignId campaign) {
        return database.sql("select count(*) from campaigns." + view + " where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(Long.class)
                .single();
    }

    @Test
    void sendingTheSameFormTwiceMakesOneCampaign() {
        var order = new NewCampaign("科普日", 2026, null, stage.city, UUID.randomUUID());

        assertThat(campaigns.create(order, PLATFORM)).isEqualTo(campaigns.create(order, PLATFORM));
    }

    @Test
    void copiesLastYearWithItsDatesOnTheSameWeekdays() {
        var last = stage.open(stage.city, null);
        stage.state(last, Part.REQUIRED_WORDING, List.of("2026年全国科普日活动"));
        stage.state(last, Part.DEADLINES, List.of(deadline("总结材料", LocalDate.of(2026, 10, 9))));

        var order = new NewCampaign("2027年科普日", 2027, null, stage.city, UUID.randomUUID());
        var copy = campaigns.sheetOf(campaigns.copy(last, order, PLATFORM));

        assertThat(copy.window()).isEqualTo(new Window(LocalDate.of(2027, 9, 18), LocalDate.of(2027, 9, 24)));
        assertThat(copy.deadlines().getFirst().due().dueOn()).isEqualTo(LocalDate.of(2027, 10, 8));
        assertThat(copy.get(Part.REQUIRED_WORDING).value()).containsExactly("2027年全国科普日活动");
        assertThat(copy.theme()).isNull();
        assertThat(copy.actions()).extracting(Action::name).containsExactly("千馆展览探未来", "千万IP创科普");
        assertThat(copy.actions())
                .extracting(Action::id)
                .doesNotContainAnyElementsOf(
                        campaigns.actionsOf(last).stream().map(Action::id).toList());
        assertThat(copy.terms(Taxonomy.KIND)).hasSameSizeAs(campaigns.termsOf(last, Taxonomy.KIND));
    }

    @Test
    void onlyDraftsWithoutChildrenAreDiscarded() {
        var city = stage.draft(stage.city, null);
        var county = stage.draft(stage.county, city);

        assertThatThrownBy(() -> campaigns.discard(city, PLATFORM)).isInstanceOf(RuleBroken.class);
        campaigns.discard(county, PLATFORM);
        campaigns.discard(city, PLATFORM);
        assertThat(campaigns.find(city)).isEmpty();
        var open = stage.open(stage.city, null);
        assertThatThrownBy(() -> campaigns.discard(open, PLATFORM)).isInstanceOf(RuleBroken.class);
    }
}
