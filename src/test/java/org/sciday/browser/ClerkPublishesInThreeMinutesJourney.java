package org.sciday.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Journey;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** From an empty form to the public page, with at most twelve things to fill in. */
class ClerkPublishesInThreeMinutesJourney extends Journey {

    @Autowired
    Stage stage;

    @Autowired
    Activities activities;

    private final LocalDate day = LocalDate.now(Festival.ZONE).plusDays(30);
    private Cast.Person clerk;
    private Cast.Person reviewer;

    @BeforeEach
    void setTheStage() {
        var city = stage.association("滨城科协");
        stage.campaign(
                city,
                new Stage.Plan(day.minusDays(5), day.plusDays(10), null, null, List.of("学会科普联合行动", "科普教育基地联合行动")));
        clerk = cast.staff("填报员", Role.CLERK, stage.unit("滨城天文学会", UnitKind.SOCIETY, city));
        reviewer = cast.staff("审核员", Role.REVIEWER, city);
    }

    @Test
    void onAPhone() {
        tell(windowOf(clerk, Width.PHONE));
    }

    @Test
    void atADesk() {
        tell(windowOf(clerk, Width.DESK));
    }

    /** The same with nothing but the form and its buttons. */
    @Test
    void atADeskWithoutScripts() {
        var page = signIn(windowWithoutScripts(Width.DESK), clerk);
        page.navigate("/desk/activities/new");
        button(page, "开始填写").click();
        fill(page);
        button(page, "保存草稿").click();
        assertThat(page.locator(".flash").innerText()).contains("已保存");
        look(page, "activities-form-without-scripts");
        button(page, "提交审核").click();
        assertThat(page.locator(".flash").innerText()).contains("已提交审核");
    }

    private void tell(Page page) {
        page.navigate("/desk/activities");
        look(page, "activities-empty");
        page.navigate("/desk/activities/new");
        look(page, "activities-new");
        button(page, "开始填写").click();
        page.waitForURL("**/edit");
        assertThat(page.locator(".must").count()).isLessThanOrEqualTo(12);
        look(page, "activities-form-empty");

        fill(page);
        page.locator("[data-draft-line]").getByText("已保存").waitFor();
        look(page, "activities-form-filled");
        button(page, "提交审核").click();
        page.waitForURL(url -> !url.endsWith("/submission") && !url.endsWith("/edit"));
        look(page, "activities-desk-submitted");

        var id = ActivityId.of(page.url().substring(page.url().lastIndexOf('/') + 1));
        activities.pass(id, cast.viewer(reviewer));
        var visitor = window(page.viewportSize().width < 500 ? Width.PHONE : Width.DESK);
        visitor.navigate("/activities/" + id);
        assertThat(visitor.locator("h1").innerText()).isEqualTo("夜访天文台：用望远镜看土星");
        look(visitor, "activities-public");
        page.navigate("/desk/activities/" + id + "/status");
        look(page, "activities-status");
        page.navigate("/desk/activities");
        look(page, "activities-list");
    }

    private void fill(Page page) {
        page.getByLabel("活动名称").fill("夜访天文台：用望远镜看土星");
        page.getByLabel("活动形式").selectOption(new SelectOption().setIndex(3));
        page.getByLabel("活动介绍").fill("带上家人，在山顶看一晚星星。\n我们准备了六台望远镜，讲解员会带大家找到土星光环、月面环形山和仙女座星系。\n适合六岁以上的孩子和所有好奇的大人。");
        page.getByLabel("每场预计参加人数").fill("60");
        page.getByLabel("场所名称").fill("凤凰山天文台");
        page.locator("[name='sessions[0].startsAt']").fill(day + "T19:30");
        page.locator("[name='sessions[0].endsAt']").fill(day + "T21:30");
        page.getByLabel("咨询部门").fill("科普部");
        page.getByLabel("咨询电话").fill("0315-5551234");
    }
}
