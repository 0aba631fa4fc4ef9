package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Format;
import org.sciday.activities.NewDraft;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** All problems come back at once, each at its field; mended, the activity is public. */
class ReviewerReturnsThenPassesJourney extends Journey {

    private static final String REMARK = "请写明适合哪些年龄的人参加。";

    private final LocalDate day = LocalDate.now(Festival.ZONE).plusDays(20);

    @Autowired
    Stage stage;

    @Autowired
    Activities activities;

    @ParameterizedTest
    @EnumSource
    void tellsEachProblemAtItsFieldAndPublishesWhatIsMended(Width width) {
        var city = stage.association("启明市科协");
        var campaign = stage.campaign(
                city, new Stage.Plan(day.minusDays(5), day.plusDays(5), null, null, List.of("学会科普联合行动")));
        var unit = stage.unit("启明天文学会" + width.ordinal(), UnitKind.SOCIETY, city);
        var clerk = cast.staff("顾小舟", Role.CLERK, unit);
        var viewer = cast.viewer(clerk);
        var id = activities.draft(new NewDraft(campaign, unit, UUID.randomUUID(), details()), viewer);
        activities.submit(id, viewer);

        var desk = windowOf(cast.staff("季云舟", Role.REVIEWER, city), width);
        sendBack(desk);
        mend(windowOf(clerk, width), id);
        pass(desk);
        var visitor = window(width);
        visitor.navigate("/activities/" + id);
        assertThat(visitor.locator("h1")).hasText("楼顶看土星");
    }

    private void sendBack(Page desk) {
        desk.navigate("/desk/reviews");
        look(desk, "review-queue");
        link(desk, "楼顶看土星").click();
        desk.getByText("对“活动介绍”提出问题").first().click();
        desk.locator("[name='problem.wording.summary']").fill(REMARK);
        look(desk, "review-open");
        button(desk, "退回修改").click();
        assertThat(desk.locator(".flash")).containsText("已退回");
    }

    private void mend(Page page, ActivityId id) {
        page.navigate("/desk/activities/" + id + "/edit");
        assertThat(page.locator("main")).containsText(REMARK);
        look(page, "activity-returned");
        page.getByLabel("活动介绍").fill("在楼顶看一晚星星，适合六岁以上的孩子和大人。");
        button(page, "再次提交").click();
        page.waitForURL("**/desk/activities/" + id);
    }

    private void pass(Page desk) {
        desk.navigate("/desk/reviews");
        link(desk, "楼顶看土星").click();
        assertThat(desk.locator("main")).containsText("适合六岁以上");
        look(desk, "review-second-round");
        button(desk, "通过并发布").click();
        assertThat(desk.locator(".flash")).containsText("已通过");
    }

    private Details details() {
        var site = new Site(Site.blank(Stage.LUBEI).id(), true, "科技馆楼顶", "文化路 1 号", Stage.LUBEI, null, null);
        var starts = Festival.instantOf(day.atTime(19, 30));
        var session = new Session(
                SessionId.next(), site.id(), starts, Festival.instantOf(day.atTime(21, 0)), 40, true, null);
        return new Details(
                new Details.Wording("楼顶看土星", "在楼顶看一晚星星。", "", "", null),
                new Details.Sorting("SCIENCE_NIGHT", Set.of("ASTRONOMY"), Set.of(), Set.of(), Set.of()),
                new Details.Attendance(Format.ONSITE, "", 40, null, null),
                new Details.Admission(true, "", null, null, Set.of(), ""),
                new Details.Contact("科普部", "0315-5551234"),
                new Details.Safety("", ""),
                List.of(site),
                List.of(session));
    }
}
