package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class ActivitiesTest {

    @Autowired
    Activities activities;

    @Autowired
    BeanFactory beans;

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient database;

    private final int year = LocalDate.now(Festival.ZONE).getYear();

    private ActivityScene scene;

    @BeforeEach
    void setTheStage() {
        scene = new ActivityScene(beans);
    }

    @Test
    void keepsADraftAndReadsItBackEqual() {
        var text = scene.details();

        assertThat(activities.get(scene.draft(text)).details()).isEqualTo(text);
        assertThat(activities.get(scene.draft(Details.empty())).details()).isEqualTo(Details.empty());
    }

    @Test
    void makesOneDraftHoweverOftenTheSameWishComes() {
        var wish = new NewDraft(scene.campaign, scene.museum, UUID.randomUUID(), scene.details());

        assertThat(activities.draft(wish, scene.clerk)).isEqualTo(activities.draft(wish, scene.clerk));
    }

    @Test
    void goesFromDraftToThePublicAndLeavesRevisions() {
        var id = scene.published();

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
        var id = scene.published();
        var before = activities.get(id);
        var text = before.details().withContact(new Details.Contact("接待处", "0315-5559999"));
        activities.save(id, text, before.version(), scene.clerk);

        var revisions = activities.revisionsOf(id);
        assertThat(revisions).hasSize(2);
        assertThat(activities.differences(
                        revisions.get(0).details(),
                        revisions.get(1).details(),
                        scene.campaign,
                        Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        new Difference("contact.name", "科普部", "接待处"),
                        new Difference("contact.phone", "0315-5551234", "0315-5559999"));
    }

    @Test
    void keepsThePublicTextSound() {
        var id = scene.published();
        var before = activities.get(id);
        var spoilt = before.details().withContact(new Details.Contact("", ""));

        assertThatThrownBy(() -> activities.save(id, spoilt, before.version(), scene.clerk))
                .isInstanceOf(InvalidInput.class);
        assertThat(activities.get(id).details()).isEqualTo(before.details());
    }

    @Test
    void refusesASubmissionWithAllThatIsMissing() {
        var id = scene.draft(Details.empty());

        assertThatThrownBy(() -> activities.submit(id, scene.clerk))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.errors()).hasSizeGreaterThan(5));
        assertThat(activities.get(id).reviewState()).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void marksLateWhatComesAfterTheDeadlineAndTakesIt() {
        var strict = stage.campaign(
                scene.city, Stage.Plan.of(year).dueOn(LocalDate.now(Festival.ZONE).minusDays(1)));
        var text = scene.details().withSorting(new Details.Sorting("OPEN_DAY", Set.of(), Set.of(), Set.of(), Set.of()));
        var id = activities.draft(new NewDraft(strict, scene.museum, UUID.randomUUID(), text), scene.clerk);

        activities.submit(id, scene.clerk);

        assertThat(activities.get(id).late()).isTrue();
        assertThat(activities.get(id).reviewState()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void staysHiddenUntilTheCampaignPublishes() {
        var day = LocalDate.now(Festival.ZONE).plusDays(3);
        var patient = stage.campaign(scene.city, new Stage.Plan(day, day.plusDays(60), day, null, List.of()));
        var text = scene.details().withSorting(new Details.Sorting("OPEN_DAY", Set.of(), Set.of(), Set.of(), Set.of()));
        var id = activities.draft(new NewDraft(patient, scene.museum, UUID.randomUUID(), text), scene.clerk);
        activities.submit(id, scene.clerk);
        activities.pass(id, scene.reviewer);

        assertThat(activities.get(id).publishedAt()).isEqualTo(Festival.instantOf(day.atStartOfDay()));
        assertThat(database.sql("select count(*) from activities.published_activity where id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void copiesEverythingButThePermitIntoADraftOfItsOwn() {
        var id = scene.published();

        var copy = activities.get(activities.copy(id, scene.campaign, null, UUID.randomUUID(), scene.clerk));

        assertThat(copy.reviewState()).isEqualTo(ReviewState.DRAFT);
        assertThat(copy.title()).isEqualTo(activities.get(id).title());
        assertThat(copy.details().sorting().actions()).isEqualTo(scene.joined());
    }

    @Test
    void takesOverManyAtOnce() {
        var many = IntStream.range(0, 200)
                .mapToObj(number ->
                        new Enrolment(ActivityId.next(), scene.campaign, scene.museum, Samples.LUBEI, scene.details(), Instant.now()))
                .toList();

        activities.enrol(many);

        assertThat(activities.get(many.get(99).id()).publicAt(Instant.now().plusSeconds(1)))
                .isTrue();
    }
}
