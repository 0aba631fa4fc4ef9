package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Party;
import org.sciday.reservations.draw.DrawClockwork;
import org.sciday.reservations.draw.DrawId;
import org.sciday.reservations.draw.DrawRequests;
import org.sciday.reservations.draw.Draws;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clerk announces a draw, a family asks, the list is frozen, the lot falls, and everybody can see how. */
class FamilyIsDrawnJourney extends Journey {

    @Autowired
    Sessions sessions;

    @Autowired
    Draws draws;

    @Autowired
    DrawRequests requests;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @EnumSource
    void fromTheAnnouncementToTheTicket(Width width) {
        var house = sessions.house();
        var session = sessions.bookable(house, 6, Instant.now().plus(3, ChronoUnit.DAYS));
        var clerk = windowOf(cast.staff("石一", Role.CLERK, house.unit()), width);
        announce(clerk, session);
        var draw = draws.liveOf(session).orElseThrow().id();
        database.sql("update reservations.draw set opens_at = now() - interval '1 hour' where id = ?")
                .params(draw.value())
                .update();
        for (var adults : new int[] {1, 2, 3, 2, 1}) {
            requests.request(draw, new Party(adults, 0), Sessions.somebody());
        }
        var family = windowOf(cast.resident("林小夏"), width);
        ask(family, session);
        freeze(draw);
        family.navigate("/draws/" + draw);
        look(family, "draw-closed");
        drawIt(clerk, session);
        family.navigate("/draws/" + draw);
        assertThat(family.locator("tr.draw-mine")).hasCount(1);
        look(family, "draw-drawn");
        family.locator("main a[href^='/me/tickets/']").click();
        assertThat(family.locator(".pass")).hasCount(1);
    }

    private void announce(com.microsoft.playwright.Page clerk, SessionId session) {
        clerk.navigate("/desk/draws");
        look(clerk, "draws-desk");
        link(clerk, "月球离我们有多远").click();
        look(clerk, "draw-new");
        clerk.onDialog(dialog -> dialog.accept());
        clerk.locator("#f-drawsAt").fill("");
        clerk.locator("#f-beaconSource").fill("场次前一天市气象台公布的最高气温");
        button(clerk, "公布抽签").click();
        assertThat(clerk.locator("main")).containsText("种子的指纹已经公开");
        look(clerk, "draw-announced");
        link(clerk, "取消抽签").click();
        look(clerk, "draw-calling-off");
    }

    private void ask(com.microsoft.playwright.Page family, SessionId session) {
        family.navigate("/sessions/" + session + "/booking");
        look(family, "draw-open");
        link(family, "登记参加抽签").click();
        look(family, "draw-request");
        family.locator("input[name=adults][value='2']").check();
        button(family, "登记参加抽签").click();
        assertThat(family.locator(".draw-number")).hasCount(1);
        look(family, "draw-asked");
        family.navigate("/me/draws");
        look(family, "draws-mine");
    }

    private void freeze(DrawId draw) {
        var clockwork = new DrawClockwork(database);
        clockwork.overWindow(draw);
        draws.advance(draw);
        clockwork.listHasStood(draw);
    }

    private void drawIt(com.microsoft.playwright.Page clerk, SessionId session) {
        clerk.navigate("/desk/sessions/" + session + "/draw");
        look(clerk, "draw-by-hand");
        clerk.locator("#f-beacon").fill("23");
        button(clerk, "抽签").click();
        assertThat(clerk.locator("main")).containsText("已抽签");
        look(clerk, "draw-done");
    }
}
