package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sciday.campaigns.CampaignStage.PLATFORM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday._support.ScidayTest;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.NoticeJson;
import org.sciday.shared.RuleBroken;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;

/** The labels of published notices, where the machine has them beside the sources: nothing a notice says may be lost. */
@ScidayTest
class SeedNoticesTest {

    private static final Path NOTICES = Path.of("../shared/notices/dev");

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignParts parts;

    @Autowired
    Units units;

    CampaignStage stage;

    @BeforeEach
    void set() {
        stage = new CampaignStage(units, campaigns, parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed000", "seed001", "seed002", "seed003"})
    void everyFieldArrives(String name) throws IOException {
        var facts = facts(name);

        var id = campaigns.importSheet(facts, null, stage.city, PLATFORM);

        var said = NoticeJson.write(campaigns.factsOf(id, PLATFORM));
        assertThat(NoticeJson.read(said)).isEqualTo(facts);
        assertThat(campaigns.problemsOf(id, PLATFORM)).isEmpty();
    }

    @Test
    void tangshansQuotasBindTheRightKindsOfUnits() throws IOException {
        var id = campaigns.importSheet(facts("seed001"), null, stage.city, PLATFORM);

        var quotas = campaigns.quotasOf(id);

        assertThat(quotas).hasSize(5);
        assertThat(quotas.get(0).unitKinds()).containsExactly(UnitKind.HOST);
        assertThat(quotas.get(1).unitKinds()).containsExactly(UnitKind.COUNTY);
        assertThat(quotas.get(4).jointly()).isTrue();
        assertThat(quotas.get(4).asked().measure()).isEqualTo(Quota.Measure.SESSIONS);
        assertThat(quotas).allMatch(Quota::guessed);
        campaigns.open(id, PLATFORM);
        assertThat(campaigns.quotasOf(id)).noneMatch(Quota::guessed);
    }

    @Test
    void whatTheCampaignAboveSaysTooIsNotStatedAgain() throws IOException {
        var above = campaigns.importSheet(facts("seed002"), null, stage.province, PLATFORM);
        campaigns.open(above, PLATFORM);

        var below = campaigns.importSheet(facts("seed001"), above, stage.city, PLATFORM);

        var sheet = campaigns.sheetOf(below);
        assertThat(sheet.get(Part.THEME).from()).isEqualTo(above);
        assertThat(sheet.window()).isEqualTo(new Window(LocalDate.of(2024, 9, 15), LocalDate.of(2024, 9, 25)));
        assertThat(sheet.get(Part.WINDOW).own()).isFalse();
        assertThat(sheet.get(Part.MARKS).own()).isTrue();
        // 千万IP创科普 below counts for 千万IP创科普 above.
        var name = "千万IP创科普";
        assertThat(action(below, name).origin()).isEqualTo(action(above, name).id());
    }

    @Test
    void workPointsAreRefusedAsACampaign() throws IOException {
        var facts = facts("seed004");

        assertThatThrownBy(() -> campaigns.importSheet(facts, null, stage.province, PLATFORM))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("campaigns.import.not-a-campaign");
    }

    private Action action(CampaignId campaign, String name) {
        return campaigns.actionsOf(campaign).stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static NoticeFacts facts(String name) throws IOException {
        var file = NOTICES.resolve(name + ".json");
        assumeTrue(Files.exists(file), "No labels beside the sources");
        return NoticeJson.read(Files.readString(file));
    }
}
