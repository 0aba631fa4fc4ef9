package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Cast;
import org.sciday._support.Journey;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** A family books in three steps, one waits, one gives up; and at the door the clerk lets the family in. */
class FamilyBooksAndEntersJourney extends Journey {

    @Autowired
    Sessions sessions;

    @Autowired
    Reservations reservations;

    private Sessions.House house;
    private SessionId session;

    @BeforeEach
    void open() {
        house = sessions.house();
        session = sessions.bookable(house, 4, Instant.now().plus(Duration.ofMinutes(70)));
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void fromThePartyToTheDoor(Width width) {
        var family = cast.resident("林小夏");
        var page = window(width);
        choose(page);
        look(page, "booking-1-party");
        confirm(page, family);
        look(page, "booking-2-confirm");
        button(page, "确认预约 3 人").click();
        assertThat(page.locator(".pass")).containsText("入场");
        look(page, "booking-3-ticket");
        dark(page, "booking-3-ticket-dark");
        var spoken = page.locator(".pass-code").innerText().strip();
        var code = spoken.substring(spoken.length() - 7);
        page.navigate("/me/tickets");
        look(page, "tickets");
        theDoor(width, code);
        waiting(width);
    }

    /** The same with nothing but links and forms. */
    @ParameterizedTest
    @EnumSource(names = "PHONE")
    void withoutScripts(Width width) {
        var family = cast.resident("林小夏");
        var page = windowWithoutScripts(width);
        choose(page);
        confirm(page, family);
        button(page, "确认预约 3 人").click();
        assertThat(page.locator(".pass")).containsText("入场");
        look(page, "booking-ticket-without-scripts");
        link(page, "取消预约").click();
        button(page, "确认取消").click();
        assertThat(page.locator(".pass.cancelled")).isVisible();
    }

    private void choose(Page page) {
        page.navigate("/sessions/" + session + "/booking");
        page.locator(".counts label").filter(having("2 人")).first().click();
        page.locator("fieldset").nth(1).locator("label").filter(having("1 人")).click();
    }

    private static void confirm(Page page, Cast.Person family) {
        button(page, "下一步").click();
        page.getByLabel("手机号或邮箱").fill(family.address());
        page.getByLabel("密码").first().fill(Cast.PASSWORD);
        button(page, "登录").click();
        assertThat(page.locator("main")).containsText("2 位成人、1 名儿童");
    }

    private void theDoor(Width width, String code) {
        reservations.book(new BookPlaces(session, 1, 0, UUID.randomUUID()), cast.viewer(cast.resident("周周")));
        var page = windowOf(cast.staff("门口值守", Role.CLERK, house.unit()), width);
        page.navigate("/desk/door");
        look(page, "doors");
        page.navigate("/desk/door/" + session);
        look(page, "door");
        page.getByLabel("扫码或输入六位短码").fill(code);
        page.getByLabel("扫码或输入六位短码").press("Enter");
        assertThat(page.locator(".door-answer.good")).containsText("请进，3 人");
        look(page, "door-in");
        page.getByLabel("现场入场加 2 人").click();
        assertThat(page.locator(".door-answer.good")).containsText("已计 2 人");
        page.getByLabel("扫码或输入六位短码").fill("222222");
        page.getByLabel("扫码或输入六位短码").press("Enter");
        assertThat(page.locator(".door-answer.stop")).containsText("没有这个短码");
        dark(page, "door-stop-dark");
        page.navigate("/desk/door/" + session + "/paper");
        look(page, "door-paper");
    }

    private void waiting(Width width) {
        var page = windowOf(cast.resident("阿姨"), width);
        page.navigate("/sessions/" + session + "/booking");
        look(page, "booking-full");
        button(page, "登记候补").click();
        button(page, "登记候补 1 人").click();
        assertThat(page.locator(".pass.waitlisted")).containsText("人排在前面");
        look(page, "ticket-waiting");
        link(page, "退出候补").click();
        page.locator("dialog[open]").getByText("确认取消").click();
        assertThat(page.locator(".pass.cancelled")).isVisible();
        look(page, "ticket-cancelled");
    }

    private void dark(Page page, String picture) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, picture);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
