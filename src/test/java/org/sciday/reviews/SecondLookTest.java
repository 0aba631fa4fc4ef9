package org.sciday.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Difference;
import org.sciday.activities.Enrolment;
import org.sciday.activities.ReviewState;
import org.sciday.activities.Samples;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is changed while it is public is public at once; a reviewer looks at it again. */
@ScidayTest
class SecondLookTest {

    @Autowired
    Reviews reviews;

    @Autowired
    BulkPassing passing;

    @Autowired
    BeanFactory beans;

    @Autowired
    Cast cast;

    @Autowired
    MockMvc browser;

    private ReviewScene scene;

    @BeforeEach
    void setTheStage() {
        scene = new ReviewScene(beans);
    }

    private void retitle(ActivityId id, String title) {
        var details = scene.activities.get(id).details();
        var wording = details.wording();
        scene.save(
                id,
                details.withWording(new Details.Wording(
                        title, wording.summary(), wording.visitorNote(), wording.coHosts(), wording.cover())));
    }

    private List<Difference> changes(ActivityId id) {
        return reviews.changesOf(scene.openReviewOf(id), Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void aNewTitleIsPublicAndInTheQueueWithTheDifference() throws Exception {
        var id = scene.published("夜访天文台");
        retitle(id, "白天看太阳");

        var review = scene.openReviewOf(id);
        assertThat(review.isSecondLook()).isTrue();
        assertThat(review.queue()).isEqualTo(scene.city);
        assertThat(changes(id)).containsExactly(new Difference("wording.title", "夜访天文台", "白天看太阳"));
        var visitor = browser.perform(get("/activities/" + id)).andReturn().getResponse();
        assertThat(visitor.getContentAsString()).contains("白天看太阳");
        var cookie = cast.signIn(scene.reviewingPerson);
        var page = browser.perform(get("/desk/reviews/" + review.id()).cookie(cookie))
                .andReturn()
                .getResponse();
        assertThat(Jsoup.parse(page.getContentAsString()).select("main").text())
                .contains("发布后的改动")
                .contains("下线并退回")
                .doesNotContain("不通过的理由");
    }

    @Test
    void harmlessChangesNeedNoLook() {
        var id = scene.published("夜访天文台");
        scene.save(id, scene.activities.get(id).details().withContact(new Details.Contact("接待处", "0315-5559999")));

        assertThat(scene.isLookedAt(id)).isFalse();
    }

    @Test
    void severalChangesAreOneLookAndOneThatIsUndoneNeedsNone() {
        var id = scene.published("夜访天文台");
        retitle(id, "白天看太阳");
        retitle(id, "夜里看月亮");
        assertThat(changes(id)).containsExactly(new Difference("wording.title", "夜访天文台", "夜里看月亮"));

        retitle(id, "夜访天文台");
        assertThat(scene.isLookedAt(id)).isFalse();
    }

    @Test
    void lettingItStayChangesNothingForThePublic() {
        var id = scene.published("夜访天文台");
        retitle(id, "白天看太阳");
        reviews.pass(scene.openReviewOf(id).id(), scene.reviewer);

        assertThat(scene.activities.get(id).published()).isTrue();
        assertThat(scene.isLookedAt(id)).isFalse();
    }

    @Test
    void sendingItBackTakesItDownAndTheNextRoundComparesWithWhatWasSeen() {
        var id = scene.published("夜访天文台");
        retitle(id, "白天看太阳");
        var problems = List.of(new FieldProblem("wording.title", "夜里的活动不能叫这个"));
        reviews.sendBack(scene.openReviewOf(id).id(), problems, scene.reviewer);

        assertThat(scene.activities.get(id).reviewState()).isEqualTo(ReviewState.RETURNED);
        retitle(id, "夜里看星星");
        scene.activities.submit(id, scene.clerk);
        assertThat(scene.openReviewOf(id).isSecondLook()).isFalse();
        assertThat(changes(id)).containsExactly(new Difference("wording.title", "白天看太阳", "夜里看星星"));
    }

    @Test
    void whatWasTakenOverInBulkIsComparedWithWhatItWas() {
        var id = ActivityId.next();
        scene.activities.enrol(List.of(new Enrolment(
                id, scene.campaign, scene.museum, Samples.LUBEI, scene.details("夜访天文台"), Instant.now().minusSeconds(1))));
        retitle(id, "白天看太阳");

        assertThat(changes(id)).containsExactly(new Difference("wording.title", "夜访天文台", "白天看太阳"));
    }

    @Test
    void flaggedWordsInAnyTextAreLookedAtAndNoneIsPassedInBulk() {
        var id = scene.published("夜访天文台");
        var details = scene.activities.get(id).details();
        var wording = details.wording();
        scene.save(
                id,
                details.withWording(new Details.Wording(wording.title(), wording.summary(), "本品包治百病", "", null)));

        var review = scene.openReviewOf(id).id();
        assertThat(reviews.flaggedIn(review)).extracting(FlaggedWord::field).containsOnly("wording.visitorNote");
        assertThat(passing.pass(List.of(review), scene.reviewer).left())
                .extracting(BulkPassing.Left::reason)
                .containsExactly("reviews.left.changed");
    }
}
