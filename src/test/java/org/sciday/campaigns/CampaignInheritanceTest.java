package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sciday.campaigns.CampaignStage.PLATFORM;
import static org.sciday.campaigns.CampaignStage.action;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.shared.Conflict;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a value comes from, and what happens when it is overridden. */
@ScidayTest
class CampaignInheritanceTest {

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
    void aValueComesFromTheNearestCampaignThatStatesIt() {
        var province = stage.open(stage.province, null);
        var city = stage.draft(stage.city, province);
        var county = stage.draft(stage.county, city);

        assertThat(campaigns.sheetOf(county).get(Part.THEME)).satisfies(theme -> {
            assertThat(theme.value()).isEqualTo("点亮城市");
            assertThat(theme.from()).isEqualTo(province);
            assertThat(theme.isInherited()).isTrue();
        });

        stage.state(city, Part.THEME, "滦河之光");

        assertThat(campaigns.sheetOf(county).get(Part.THEME).from()).isEqualTo(city);
        assertThat(campaigns.get(county).theme()).isEqualTo("滦河之光");
        assertThat(campaigns.sheetOf(province).theme()).isEqualTo("点亮城市");
        assertThat(campaigns.chainOf(county)).extracting(CampaignLine::id).containsExactly(county, city, province);
    }

    @Test
    void statingNothingIsAValueOfItsOwn() {
        var province = stage.open(stage.province, null);
        var city = stage.draft(stage.city, province);
        stage.state(city, Part.ACTIONS, List.of());
        stage.state(city, Part.THEME, null);

        var sheet = campaigns.sheetOf(city);

        assertThat(sheet.get(Part.ACTIONS).own()).isTrue();
        assertThat(sheet.actions()).isEmpty();
        assertThat(sheet.get(Part.THEME).stated()).isTrue();
        assertThat(sheet.theme()).isNull();
    }

    @Test
    void anOverriddenListIsACopyThatRemembersItsOrigins() {
        var province = stage.open(stage.province, null);
        var city = stage.draft(stage.city, province);
        var above = campaigns.actionsOf(city);

        stage.state(city, Part.ACTIONS, List.of(above.getLast(), action("我市特色行动")));

        var copied = campaigns.actionsOf(city);
        assertThat(copied).extracting(Action::name).containsExactly("千万IP创科普", "我市特色行动");
        assertThat(copied.getFirst().id()).isNotEqualTo(above.getLast().id());
        assertThat(copied.getFirst().origin()).isEqualTo(above.getLast().id());
        assertThat(copied.getLast().originId()).isNull();
        assertThat(campaigns.actionsOf(province)).isEqualTo(above);

        var county = stage.draft(stage.county, city);
        stage.state(county, Part.ACTIONS, campaigns.actionsOf(county));
        assertThat(campaigns.actionsOf(county).getFirst().origin())
                .isEqualTo(above.getLast().id());
    }

    @Test
    void rowsOfAnOwnListKeepTheirIdsWhenTheyMove() {
        var city = stage.open(stage.city, null);
        var before = campaigns.actionsOf(city);

        stage.state(city, Part.ACTIONS, List.of(before.getLast(), before.getFirst(), action("新的行动")));

        assertThat(campaigns.actionsOf(city).subList(0, 2)).containsExactly(before.getLast(), before.getFirst());
    }

    @Test
    void takingOverAgainAndRestoringBringBackTheSameRows() {
        var province = stage.open(stage.province, null);
        var city = stage.draft(stage.city, province);
        stage.state(city, Part.ACTIONS, List.of(action("我市特色行动")));
        var own = campaigns.actionsOf(city);

        parts.takeOver(
                city,
                Part.ACTIONS,
                campaigns.sheetOf(city).get(Part.ACTIONS).version(),
                PLATFORM);
        assertThat(campaigns.actionsOf(city)).isEqualTo(campaigns.actionsOf(province));

        var former = parts.historyOf(city, Part.ACTIONS, PLATFORM).getFirst();
        assertThat(former.takenBack()).isTrue();
        parts.restore(city, Part.ACTIONS, former.id(), PartEdit.of(0), PLATFORM);
        assertThat(campaigns.actionsOf(city)).isEqualTo(own);
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var city = stage.draft(stage.city, null);
        stage.state(city, Part.THEME, "第一稿");
        var read = campaigns.sheetOf(city).get(Part.THEME).version();
        stage.state(city, Part.THEME, "别人的稿");

        assertThatThrownBy(() -> parts.state(city, Part.THEME, "我的稿", PartEdit.of(read), PLATFORM))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> parts.state(city, Part.THEME, "我的稿", PartEdit.of(0), PLATFORM))
                .isInstanceOf(Conflict.class);
        assertThat(campaigns.sheetOf(city).theme()).isEqualTo("别人的稿");
    }
}
