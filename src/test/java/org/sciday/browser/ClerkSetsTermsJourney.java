package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Papers;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk asks visitors for documents and reads the terms in words while typing; a mother books with her child. */
class ClerkSetsTermsJourney extends Journey {

    @Autowired
    Sessions sessions;

    @Autowired
    Activities activities;

    private Sessions.House house;
    private SessionId session;

    @BeforeEach
    void open() {
        house = sessions.house();
        session = sessions.bookable(house, 200, Instant.now().plus(Duration.ofDays(2)));
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void fromThePresetToTheNamedTicket(Width width) {
        var desk = windowOf(cast.staff("填报员", Role.CLERK, house.unit()), width);
        desk.navigate("/desk/activities/" + activities.session(session).activity());
        look(desk, "terms-0-activity");
        link(desk, "预约规则").click();
        link(desk, "热门场馆").click();
        look(desk, "terms-1-preset");
        desk.getByLabel("场馆一天最多接待几人").fill("800");
        assertThat(desk.locator("#preview")).containsText("一天最多接待 800 人");
        desk.getByLabel("开始几分钟后让出没到的人的名额").fill("15");
        assertThat(desk.locator("#preview")).containsText("开始 15 分钟后还没到的");
        desk.getByLabel("最小年龄").fill("12");
        desk.getByLabel("最大年龄").fill("3");
        assertThat(desk.locator("#preview")).containsText("改好上面有误的地方");
        button(desk, "保存").click();
        assertThat(desk.locator("#f-ageTo-error")).containsText("最大年龄不能小于最小年龄");
        look(desk, "terms-2-wrong");
        desk.getByLabel("最小年龄").fill("3");
        desk.getByLabel("最大年龄").fill("12");
        button(desk, "保存").click();
        assertThat(desk.locator(".flash")).containsText("预约规则已保存");
        dark(desk);
        book(width);
    }

    private void dark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, "terms-3-saved-dark");
    }

    private void book(Width width) {
        var page = windowOf(cast.resident("林小夏"), width);
        page.navigate("/sessions/" + session + "/booking");
        look(page, "terms-4-party");
        var one = new Locator.FilterOptions().setHasText("1 人");
        page.locator("fieldset").nth(1).locator("label").filter(one).click();
        button(page, "下一步").click();
        look(page, "terms-5-names");
        var adult = Papers.adult().document().number();
        page.getByLabel("姓名").first().fill("林小夏");
        page.getByLabel("证件号码").first().fill(adult.substring(0, 17) + (adult.endsWith("1") ? "2" : "1"));
        page.getByLabel("姓名").nth(1).fill("苗苗");
        page.getByLabel("证件号码").nth(1).fill(Papers.idCard(LocalDate.of(2019, 5, 4)));
        page.getByLabel("我是同行儿童的监护人").check();
        button(page, "确认预约 2 人").click();
        assertThat(page.locator(".error-summary")).containsText("校验不符");
        look(page, "terms-6-wrong-number");
        page.getByLabel("证件号码").first().fill(adult);
        button(page, "确认预约 2 人").click();
        assertThat(page.locator(".pass")).containsText("苗**");
        look(page, "terms-7-ticket");
    }
}
