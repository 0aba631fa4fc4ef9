package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Cast;
import org.sciday._support.Journey;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.checkin.AdmitTicket;
import org.sciday.checkin.CheckIns;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Role;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;

/** From the home page to the rating: the visitor finds the activity, was there, says so; a moderator shows it; the unit answers. */
class AttendeeRatesJourney extends Journey {

    @Autowired
    Sessions sessions;

    @Autowired
    Units units;

    @Autowired
    Activities activities;

    @Autowired
    Reservations reservations;

    @Autowired
    CheckIns checkIns;

    @ParameterizedTest
    @EnumSource
    void fromTheProgrammeToTheAnswer(Width width) {
        var house = sessions.house();
        var session = sessions.bookable(house, 40, Instant.now().plus(Duration.ofMinutes(20)));
        var activity = activities.session(session).activity();
        var visitor = cast.resident("林小夏");
        letIn(visitor, session, house);
        var page = windowOf(visitor, width);
        findIt(page, activity, units.get(house.unit()).name());
        rate(page, activity);
        moderate(width, house, activity);
        answer(width, house);
        page.navigate("/activities/" + activity);
        assertThat(page.locator("#said")).containsText("孩子看到了月球的环形山");
        assertThat(page.locator("#said")).containsText("欢迎再来");
        look(page, "activity-rated");
    }

    private void findIt(com.microsoft.playwright.Page page, ActivityId activity, String unit) {
        page.navigate("/");
        look(page, "home");
        page.navigate("/activities?q=月球 " + unit);
        assertThat(page.locator("a[href='/activities/" + activity + "']")).hasCount(1);
        look(page, "programme");
        page.navigate("/me");
        look(page, "me");
    }

    private void rate(com.microsoft.playwright.Page page, ActivityId activity) {
        page.navigate("/activities/" + activity + "/rating");
        button(page, "提交评价").click();
        assertThat(page.locator(".error-summary")).containsText("1 到 5 星");
        look(page, "rating-wrong");
        page.locator("input[name=stars][value='5']").check();
        page.getByLabel("说说您的感受").fill("孩子看到了月球的环形山。");
        button(page, "提交评价").click();
        assertThat(page.locator("main")).containsText("审核后公开");
    }

    private void moderate(Width width, Sessions.House house, ActivityId activity) {
        var page = windowOf(cast.staff("审核员", Role.REVIEWER, house.association()), width);
        page.navigate("/desk/feedback");
        look(page, "feedback");
        button(page, "公开").click();
        assertThat(page.locator("main")).containsText("已公开");
    }

    private void answer(Width width, Sessions.House house) {
        var page = windowOf(cast.staff("馆长", Role.LEAD, house.unit()), width);
        page.navigate("/desk/replies");
        page.getByLabel("回复内容").first().fill("谢谢，欢迎再来。");
        button(page, "回复").click();
        assertThat(page.locator("main")).containsText("已回复");
        look(page, "replies");
    }

    private void letIn(Cast.Person visitor, SessionId session, Sessions.House house) {
        var booking = reservations.book(new BookPlaces(session, 1, 1, UUID.randomUUID()), cast.viewer(visitor));
        var reservation = ((Booking.Confirmed) booking).reservation().id();
        var clerk = cast.viewer(cast.staff("门口值守", Role.CLERK, house.unit()));
        checkIns.admit(new AdmitTicket(session, null, reservation, null, null, UUID.randomUUID()), clerk);
    }
}
