package org.sciday.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.activities.ReviewState;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class BulkPassingTest {

    @Autowired
    BulkPassing passing;

    @Autowired
    Reviews reviews;

    @Autowired
    BeanFactory beans;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    MockMvc browser;

    private ReviewScene scene;

    @BeforeEach
    void setTheStage() {
        scene = new ReviewScene(beans);
    }

    @Test
    void leavesWhatNeedsALookAndWhatWasDecidedAndSaysWhy() {
        var clean = scene.openReviewOf(scene.submitted("夜访天文台")).id();
        var flagged = scene.openReviewOf(scene.submitted("本品包治百病")).id();
        var decided = scene.openReviewOf(scene.submitted("显微镜下")).id();
        reviews.pass(decided, scene.reviewer);

        var result = passing.pass(List.of(clean, flagged, decided, clean), scene.reviewer);

        assertThat(result.passed()).isEqualTo(1);
        assertThat(reviews.flaggedIn(flagged)).isNotEmpty();
        assertThat(result.left())
                .extracting(left -> left.review().id(), BulkPassing.Left::reason)
                .containsExactly(
                        tuple(flagged, "reviews.left.flagged"),
                        tuple(decided, "reviews.decided-meanwhile"));
    }

    @Test
    void passesNothingWhenOneIsNotOnesOwn() {
        var own = scene.submitted("夜访天文台");
        var stranger = cast.viewer(cast.staff("外地审核员", Role.REVIEWER, stage.association("远城科协")));

        assertThatThrownBy(() -> passing.pass(List.of(scene.openReviewOf(own).id()), stranger))
                .isInstanceOf(NotFound.class);
        assertThat(scene.activities.get(own).reviewState()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void theQueueSaysWhichWereLeftAndWhy() throws Exception {
        var clean = scene.openReviewOf(scene.submitted("夜访天文台")).id();
        var flagged = scene.openReviewOf(scene.submitted("本品包治百病")).id();
        var cookie = cast.signIn(scene.reviewingPerson);

        browser.perform(post("/desk/reviews/passing")
                .cookie(cookie)
                .with(csrf())
                .param("review", clean.toString(), flagged.toString()));
        var queue = browser.perform(get("/desk/reviews").cookie(cookie)).andReturn().getResponse();

        assertThat(Jsoup.parse(queue.getContentAsString()).select(".flash").text())
                .contains("已通过 1 项")
                .contains("“本品包治百病”：预审指出");
    }
}
