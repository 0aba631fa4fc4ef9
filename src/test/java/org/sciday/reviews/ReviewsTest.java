package org.sciday.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.NewDraft;
import org.sciday.activities.ReviewState;
import org.sciday.activities.Samples;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Conflict;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class ReviewsTest {

    @Autowired
    Reviews reviews;

    @Autowired
    Activities activities;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    MockMvc browser;

    private UnitId city;
    private UnitId museum;
    private CampaignId campaign;
    private Viewer clerk;
    private Cast.Person reviewingPerson;
    private Viewer reviewer;

    @BeforeEach
    void setTheStage() {
        city = stage.association("滨城科协");
        museum = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        campaign = stage.campaign(city, Stage.Plan.of(LocalDate.now(Festival.ZONE).getYear()));
        clerk = cast.viewer(cast.staff("填报员", Role.CLERK, museum));
        reviewingPerson = cast.staff("审核员", Role.REVIEWER, city);
        reviewer = cast.viewer(reviewingPerson);
    }

    private Details details(String title) {
        var start = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var sound = Samples.sound();
        var session = new Session(
                SessionId.next(), sound.sites().getFirst().id(), start, start.plus(Duration.ofHours(2)), 80, true, null);
        var actions = Set.of(campaigns.actionsOf(campaign).getFirst().id());
        var wording = sound.wording();
        return sound.withProgramme(sound.sites(), List.of(session))
                .withSorting(new Details.Sorting("OPEN_DAY", Set.of(), Set.of(), Set.of(), actions))
                .withWording(new Details.Wording(title, wording.summary(), "", "", null));
    }

    private ActivityId submitted(String title) {
        var id = activities.draft(new NewDraft(campaign, museum, UUID.randomUUID(), details(title)), clerk);
        activities.submit(id, clerk);
        return id;
    }

    private Review openReviewOf(ActivityId activity) {
        return reviews.historyOf(activity).stream().filter(Review::isOpen).findFirst().orElseThrow();
    }

    @Test
    void whatIsSubmittedIsInTheSupervisorsQueue() {
        var review = openReviewOf(submitted("夜访天文台"));

        assertThat(review.queue()).isEqualTo(city);
        assertThat(review.route()).isEqualTo(Route.REGION);
    }

    @Test
    void goesUpwardsWhereNobodyReviews() {
        var county = stage.unit("北县科协", UnitKind.COUNTY, city);
        var school = stage.unit("北县一中", UnitKind.SCHOOL, county);
        var teacher = cast.viewer(cast.staff("老师", Role.CLERK, school));
        var id = activities.draft(new NewDraft(campaign, school, UUID.randomUUID(), details("显微镜下")), teacher);
        activities.submit(id, teacher);

        assertThat(openReviewOf(id).queue()).isEqualTo(city);
    }

    @Test
    void returnsAllProblemsAtOnceAndTheClerkSeesThem() {
        var id = submitted("夜访天文台");
        var problems = List.of(new FieldProblem("wording.title", "请写明地点"), new FieldProblem("sessions", "时间重叠"));
        reviews.sendBack(openReviewOf(id).id(), problems, reviewer);

        assertThat(activities.get(id).reviewState()).isEqualTo(ReviewState.RETURNED);
        assertThat(reviews.problemsOf(reviews.historyOf(id).getFirst().id())).isEqualTo(problems);
    }

    @Test
    void demandsAProblemForAReturnAndAReasonForARejection() {
        var review = openReviewOf(submitted("夜访天文台")).id();

        assertThatThrownBy(() -> reviews.sendBack(review, List.of(), reviewer)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reviews.reject(review, " ", reviewer)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void showsTheSecondRoundsChanges() {
        var id = submitted("夜访天文台");
        reviews.sendBack(openReviewOf(id).id(), List.of(new FieldProblem("wording.title", "请写明地点")), reviewer);
        activities.save(id, details("在科技馆楼顶夜访天文台"), activities.get(id).version(), clerk);
        activities.submit(id, clerk);

        var second = openReviewOf(id);
        assertThat(second.round()).isEqualTo(2);
        assertThat(reviews.changesSinceLastRound(second))
                .anySatisfy(change -> assertThat(change.field()).isEqualTo("wording.title"));
    }

    @Test
    void tellsTheSecondReviewerThatTheFirstWasQuicker() {
        var review = openReviewOf(submitted("夜访天文台")).id();
        reviews.pass(review, reviewer);

        assertThatThrownBy(() -> reviews.reject(review, "重复", reviewer)).isInstanceOf(Conflict.class);
    }

    @Test
    void pointsAtWordsOfTheListAndLeavesThemOutOfBulkPassing() {
        var clean = openReviewOf(submitted("夜访天文台")).id();
        var flagged = openReviewOf(submitted("本品包治百病")).id();

        assertThat(reviews.flaggedIn(flagged)).isNotEmpty();
        var result = reviews.passAll(List.of(clean, flagged), reviewer);

        assertThat(result.passed()).isEqualTo(1);
        assertThat(result.left()).containsExactly(flagged);
    }

    @Test
    void aWithdrawnSubmissionLeavesTheQueue() {
        var id = submitted("夜访天文台");
        activities.withdraw(id, clerk);

        assertThat(reviews.historyOf(id)).noneMatch(Review::isOpen);
    }

    @Test
    void doesNotExistForReviewersOfOtherCities() {
        var elsewhere = stage.association("远城科协");
        var stranger = cast.viewer(cast.staff("外地审核员", Role.REVIEWER, elsewhere));
        var review = openReviewOf(submitted("夜访天文台")).id();

        assertThatThrownBy(() -> reviews.see(review, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.pass(review, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void handsOverToAUnitBetweenAndNowhereElse() {
        var county = stage.unit("北县科协", UnitKind.COUNTY, city);
        var elsewhere = stage.association("远城科协");
        var review = openReviewOf(submitted("夜访天文台")).id();

        assertThatThrownBy(() -> reviews.handOver(review, elsewhere, "不归我管", reviewer))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reviews.handOver(review, county, "不归我管", reviewer))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void thePageShowsHostileTextAsTextAndKeepsRemarksThatWereTyped() throws Exception {
        var review = openReviewOf(submitted("<script>alert(1)</script>")).id();
        var cookie = cast.signIn(reviewingPerson);

        var page = browser.perform(get("/desk/reviews/" + review).cookie(cookie)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(page.getContentAsString()).select("main script")).isEmpty();

        var queue = browser.perform(get("/desk/reviews").cookie(cookie)).andReturn().getResponse();
        assertThat(queue.getContentAsString()).contains("/desk/reviews/" + review);

        var again = browser.perform(post("/desk/reviews/" + review + "/return")
                        .cookie(cookie)
                        .with(csrf())
                        .param("problem.wording.title", "字".repeat(501)))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("字".repeat(501));
    }
}
