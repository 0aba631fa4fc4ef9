package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sciday.campaigns.CampaignStage.PLATFORM;
import static org.sciday.campaigns.CampaignStage.action;
import static org.sciday.campaigns.CampaignStage.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday.shared.Conflict;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
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

    @Autowired
    Cast cast;

    CampaignStage stage;

    @BeforeEach
    void set() {
        stage = new CampaignStage(units, campaigns, parts);
    }

    private Viewer manager(UnitId unit) {
        return cast.viewer(cast.staff("届主", Role.MANAGER, unit));
    }

    @Nested
    class Inheritance {

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

    @Nested
    class Opening {

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

    @Nested
    class Permission {

        @Test
        void aDraftIsInvisibleToStrangers() {
            var draft = stage.draft(stage.county, null);

            assertThat(campaigns.sheetFor(draft, manager(stage.county)).name()).isNotBlank();
            assertThat(campaigns.sheetFor(draft, manager(stage.city)).name()).isNotBlank();
            assertThatThrownBy(() -> campaigns.sheetFor(draft, manager(stage.otherCounty)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> campaigns.sheetFor(draft, Viewer.passerBy(null)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> campaigns.open(draft, manager(stage.otherCounty)))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void anOpenCampaignIsChangedFromItsOwnerUpwardsOnly() {
            var city = stage.open(stage.city, null);
            var version = campaigns.sheetOf(city).get(Part.THEME).version();

            assertThatThrownBy(() -> parts.state(city, Part.THEME, "县里改", PartEdit.of(version), manager(stage.county)))
                    .isInstanceOf(NotAllowed.class);
            parts.state(city, Part.THEME, "省里改", PartEdit.of(version), manager(stage.province));
            assertThat(campaigns.sheetOf(city).theme()).isEqualTo("省里改");
        }

        @Test
        void unitsBelowHangTheirOwnUnderAnOpenCampaign() {
            var city = stage.open(stage.city, null);
            var county = stage.open(stage.county, null);
            var clerk = manager(stage.county);

            assertThat(campaigns.parentsFor(clerk)).extracting(CampaignLine::id).contains(city, county);
            var child = campaigns.create(order(stage.county, city), clerk);
            assertThat(campaigns.get(child).parent()).isEqualTo(city);
            assertThatThrownBy(() -> campaigns.create(order(stage.otherCounty, city), clerk))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> campaigns.create(order(stage.otherCounty, county), manager(stage.otherCounty)))
                    .isInstanceOf(RuleBroken.class);
            assertThatThrownBy(() -> campaigns.create(order(stage.county, stage.draft(stage.city, null)), clerk))
                    .isInstanceOf(NotFound.class);
        }

        private NewCampaign order(UnitId owner, CampaignId parent) {
            return new NewCampaign("县科普日", 2026, parent, owner, UUID.randomUUID());
        }
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
