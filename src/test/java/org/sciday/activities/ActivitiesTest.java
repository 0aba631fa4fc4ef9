package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.activities.Saving.Saved;
import org.sciday.activities.Saving.SetAside;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class ActivitiesTest {

    @Autowired
    Activities activities;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient database;

    private final int year = LocalDate.now(Festival.ZONE).getYear();
    private UnitId city;
    private UnitId museum;
    private CampaignId campaign;
    private Viewer clerk;
    private Viewer reviewer;

    @BeforeEach
    void setTheStage() {
        city = stage.association("滨城科协");
        museum = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        campaign = stage.campaign(city, Stage.Plan.of(year));
        clerk = cast.viewer(cast.staff("填报员", Role.CLERK, museum));
        reviewer = cast.viewer(cast.staff("审核员", Role.REVIEWER, city));
    }

    private Details details() {
        var start = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var sound = Samples.sound();
        var session = new Session(
                SessionId.next(),
                sound.sites().getFirst().id(),
                start,
                start.plus(Duration.ofHours(2)),
                80,
                true,
                null);
        return sound.withProgramme(sound.sites(), List.of(session))
                .withSorting(new Details.Sorting("OPEN_DAY", Set.of(), Set.of(), Set.of(), joined()));
    }

    private Set<org.sciday.campaigns.ActionId> joined() {
        return Set.of(campaigns.actionsOf(campaign).getFirst().id());
    }

    private ActivityId draft(Details details) {
        return activities.draft(new NewDraft(campaign, museum, UUID.randomUUID(), details), clerk);
    }

    private ActivityId published() {
        var id = draft(details());
        activities.submit(id, clerk);
        activities.pass(id, reviewer);
        return id;
    }

    @Test
    void keepsADraftAndReadsItBackEqual() {
        var details = details();

        assertThat(activities.get(draft(details)).details()).isEqualTo(details);
        assertThat(activities.get(draft(Details.empty())).details()).isEqualTo(Details.empty());
    }

    @Test
    void makesOneDraftHoweverOftenTheSameWishComes() {
        var wish = new NewDraft(campaign, museum, UUID.randomUUID(), details());

        assertThat(activities.draft(wish, clerk)).isEqualTo(activities.draft(wish, clerk));
    }

    @Test
    void goesFromDraftToThePublicAndLeavesRevisions() {
        var id = published();

        var activity = activities.get(id);
        assertThat(activity.reviewState()).isEqualTo(ReviewState.PASSED);
        assertThat(activity.publicAt(Instant.now())).isTrue();
        assertThat(activities.revisionsOf(id)).singleElement().satisfies(revision -> {
            assertThat(revision.occasion()).isEqualTo(Revision.Occasion.SUBMITTED);
            assertThat(revision.details()).isEqualTo(activity.details());
        });
        assertThat(database.sql("select count(*) from activities.published_session where activity_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tellsFieldByFieldWhatChangedBetweenRevisions() {
        var id = published();
        var before = activities.get(id);
        var text = before.details().withContact(new Details.Contact("接待处", "0315-5559999"));
        activities.save(id, text, before.version(), clerk);

        var revisions = activities.revisionsOf(id);
        assertThat(revisions).hasSize(2);
        assertThat(activities.differences(
                        revisions.get(0).details(),
                        revisions.get(1).details(),
                        campaign,
                        Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        new Difference("contact.name", "科普部", "接待处"),
                        new Difference("contact.phone", "0315-5551234", "0315-5559999"));
    }

    @Test
    void keepsThePublicTextSound() {
        var id = published();
        var before = activities.get(id);
        var spoilt = before.details().withContact(new Details.Contact("", ""));

        assertThatThrownBy(() -> activities.save(id, spoilt, before.version(), clerk))
                .isInstanceOf(InvalidInput.class);
        assertThat(activities.get(id).details()).isEqualTo(before.details());
    }

    @Test
    void refusesASubmissionWithAllThatIsMissing() {
        var id = draft(Details.empty());

        assertThatThrownBy(() -> activities.submit(id, clerk))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.errors()).hasSizeGreaterThan(5));
        assertThat(activities.get(id).reviewState()).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void marksLateWhatComesAfterTheDeadlineAndTakesIt() {
        var strict = stage.campaign(
                city, Stage.Plan.of(year).dueOn(LocalDate.now(Festival.ZONE).minusDays(1)));
        var text = details().withSorting(new Details.Sorting("OPEN_DAY", Set.of(), Set.of(), Set.of(), Set.of()));
        var id = activities.draft(new NewDraft(strict, museum, UUID.randomUUID(), text), clerk);

        activities.submit(id, clerk);

        assertThat(activities.get(id).late()).isTrue();
        assertThat(activities.get(id).reviewState()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void staysHiddenUntilTheCampaignPublishes() {
        var day = LocalDate.now(Festival.ZONE).plusDays(3);
        var patient = stage.campaign(city, new Stage.Plan(day, day.plusDays(60), day, null, List.of()));
        var text = details().withSorting(new Details.Sorting("OPEN_DAY", Set.of(), Set.of(), Set.of(), Set.of()));
        var id = activities.draft(new NewDraft(patient, museum, UUID.randomUUID(), text), clerk);
        activities.submit(id, clerk);
        activities.pass(id, reviewer);

        assertThat(activities.get(id).publishedAt()).isEqualTo(Festival.instantOf(day.atStartOfDay()));
        assertThat(database.sql("select count(*) from activities.published_activity where id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void copiesEverythingButThePermitIntoADraftOfItsOwn() {
        var id = published();

        var copy = activities.get(activities.copy(id, campaign, null, UUID.randomUUID(), clerk));

        assertThat(copy.reviewState()).isEqualTo(ReviewState.DRAFT);
        assertThat(copy.title()).isEqualTo(activities.get(id).title());
        assertThat(copy.details().sorting().actions()).isEqualTo(joined());
    }

    @Test
    void takesOverManyAtOnce() {
        var many = java.util.stream.IntStream.range(0, 200)
                .mapToObj(number ->
                        new Enrolment(ActivityId.next(), campaign, museum, Samples.LUBEI, details(), Instant.now()))
                .toList();

        activities.enrol(many);

        assertThat(activities.get(many.get(99).id()).publicAt(Instant.now().plusSeconds(1)))
                .isTrue();
    }

    @Nested
    class WhenTwoWriteAtOnce {

        @Test
        void neitherTextIsLostAndAPersonJoinsThem() {
            var id = draft(details());
            var read = activities.get(id);
            var mine = read.details().withContact(new Details.Contact("接待处", "0315-5551111"));
            var theirs = read.details().withSafety(new Details.Safety("", "日常开放"));

            assertThat(activities.save(id, theirs, read.version(), clerk)).isInstanceOf(Saved.class);
            assertThat(activities.save(id, mine, read.version(), clerk)).isInstanceOf(SetAside.class);
            assertThat(activities.setAsideBy(id, clerk)).contains(mine);

            var now = activities.get(id);
            assertThat(now.details()).isEqualTo(theirs);
            activities.merge(id, Set.of("contact.name", "contact.phone"), now.version(), clerk);
            assertThat(activities.get(id).details())
                    .isEqualTo(theirs.withContact(new Details.Contact("接待处", "0315-5551111")));
            assertThat(activities.setAsideBy(id, clerk)).isEmpty();
        }

        @Test
        void theSameTextTwiceIsNoConflict() {
            var id = draft(details());
            var read = activities.get(id);
            var text = read.details().withContact(new Details.Contact("接待处", "0315-5551111"));

            activities.save(id, text, read.version(), clerk);

            assertThat(activities.save(id, text, read.version(), clerk)).isInstanceOf(Saved.class);
        }
    }

    @Nested
    class WhenAStrangerAsks {

        private final Viewer stranger = cast.viewer(
                cast.staff("旁人", Role.CLERK, stage.unit("别家学会", UnitKind.SOCIETY, stage.association("别市科协"))));

        @Test
        void itDoesNotExist() {
            var id = draft(details());

            assertThatThrownBy(() -> activities.see(id, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.save(id, details(), 1, stranger))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.submit(id, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.delete(id, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.pass(id, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.copy(id, campaign, null, UUID.randomUUID(), stranger))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void noDraftIsMadeForAnothersUnit() {
            assertThatThrownBy(() ->
                            activities.draft(new NewDraft(campaign, museum, UUID.randomUUID(), details()), stranger))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void rowsOfOthersCannotBeTakenOver() {
            var foreign = activities.get(draft(details())).details();
            var other = cast.viewer(cast.staff("同事", Role.CLERK, museum));
            var id = activities.draft(new NewDraft(campaign, museum, UUID.randomUUID(), Details.empty()), other);

            assertThatThrownBy(() -> activities.save(id, foreign, 1, other)).isInstanceOf(RuleBroken.class);
        }
    }

    @Nested
    class FromAbove {

        @Test
        void draftsAreTheirUnitsOwnBusiness() {
            var id = draft(details());
            assertThatThrownBy(() -> activities.see(id, reviewer)).isInstanceOf(NotFound.class);

            activities.submit(id, clerk);
            assertThat(activities.see(id, reviewer).title()).isEqualTo("夜访天文台");
            assertThatThrownBy(() -> activities.save(id, details(), 1, reviewer))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void onlyReviewersDecide() {
            var id = draft(details());
            activities.submit(id, clerk);

            assertThatThrownBy(() -> activities.pass(id, clerk)).isInstanceOf(NotAllowed.class);
        }
    }
}
