package org.sciday.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ReviewState;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class ReviewsTest {

    @Autowired
    Reviews reviews;

    @Autowired
    Activities activities;

    @Autowired
    BeanFactory beans;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    MockMvc browser;

    private ReviewScene scene;
    private Viewer reviewer;

    @BeforeEach
    void setTheStage() {
        scene = new ReviewScene(beans);
        reviewer = scene.reviewer;
    }

    @Test
    void whatIsSubmittedIsInTheSupervisorsQueue() {
        var review = scene.openReviewOf(scene.submitted("夜访天文台"));

        assertThat(review.queue()).isEqualTo(scene.city);
        assertThat(review.route()).isEqualTo(Route.REGION);
    }

    @Test
    void goesUpwardsWhereNobodyReviews() {
        var county = stage.unit("北县科协", UnitKind.COUNTY, scene.city);
        var school = stage.unit("北县一中", UnitKind.SCHOOL, county);
        var teacher = cast.viewer(cast.staff("老师", Role.CLERK, school));
        var id = scene.submitted("显微镜下", school, teacher);

        assertThat(scene.openReviewOf(id).queue()).isEqualTo(scene.city);
    }

    @Test
    void returnsAllProblemsAtOnceAndTheClerkSeesThem() {
        var id = scene.submitted("夜访天文台");
        var problems = List.of(new FieldProblem("wording.title", "请写明地点"), new FieldProblem("sessions", "时间重叠"));
        reviews.sendBack(scene.openReviewOf(id).id(), problems, reviewer);

        assertThat(activities.get(id).reviewState()).isEqualTo(ReviewState.RETURNED);
        assertThat(reviews.problemsOf(reviews.historyOf(id).getFirst().id())).isEqualTo(problems);
    }

    @Test
    void demandsAProblemForAReturnAndAReasonForARejection() {
        var review = scene.openReviewOf(scene.submitted("夜访天文台")).id();

        assertThatThrownBy(() -> reviews.sendBack(review, List.of(), reviewer)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reviews.reject(review, " ", reviewer)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void showsTheSecondRoundsChanges() {
        var id = scene.submitted("夜访天文台");
        reviews.sendBack(scene.openReviewOf(id).id(), List.of(new FieldProblem("wording.title", "请写明地点")), reviewer);
        scene.save(id, scene.details("在科技馆楼顶夜访天文台"));
        activities.submit(id, scene.clerk);

        var second = scene.openReviewOf(id);
        assertThat(second.round()).isEqualTo(2);
        assertThat(reviews.changesOf(second, Locale.SIMPLIFIED_CHINESE))
                .anySatisfy(change -> assertThat(change.field()).isEqualTo("wording.title"));
    }

    @Test
    void tellsTheSecondReviewerThatTheFirstWasQuicker() {
        var review = scene.openReviewOf(scene.submitted("夜访天文台")).id();
        reviews.pass(review, reviewer);

        assertThatThrownBy(() -> reviews.reject(review, "重复", reviewer)).isInstanceOf(Conflict.class);
    }

    @Test
    void aWithdrawnSubmissionLeavesTheQueue() {
        var id = scene.submitted("夜访天文台");
        activities.withdraw(id, scene.clerk);

        assertThat(reviews.historyOf(id)).noneMatch(Review::isOpen);
    }

    @Test
    void doesNotExistForReviewersOfOtherCities() {
        var elsewhere = stage.association("远城科协");
        var stranger = cast.viewer(cast.staff("外地审核员", Role.REVIEWER, elsewhere));
        var review = scene.openReviewOf(scene.submitted("夜访天文台")).id();

        assertThatThrownBy(() -> reviews.see(review, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.pass(review, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void handsOverToAUnitBetweenAndNowhereElse() {
        var county = stage.unit("北县科协", UnitKind.COUNTY, scene.city);
        var elsewhere = stage.association("远城科协");
        var review = scene.openReviewOf(scene.submitted("夜访天文台")).id();

        assertThatThrownBy(() -> reviews.handOver(review, elsewhere, "不归我管", reviewer))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reviews.handOver(review, county, "不归我管", reviewer))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void thePageShowsHostileTextAsTextAndKeepsRemarksThatWereTyped() throws Exception {
        var review = scene.openReviewOf(scene.submitted("<script>alert(1)</script>")).id();
        var cookie = cast.signIn(scene.reviewingPerson);

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
