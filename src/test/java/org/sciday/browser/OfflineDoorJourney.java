package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Journey;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.EnrolledReservation;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The network is cut. Two doors go on, tell what they did when it is back, and nobody is counted twice. */
class OfflineDoorJourney extends Journey {

    private static final int TICKETS = 500;
    private static final int AT_BOTH = 20;

    /** A scan of then, kept by the device. */
    private static final String KEEP = """
            (session) => new Promise((done) => {
              const ask = indexedDB.open("sciday-door", 1);
              ask.onsuccess = () => {
                const at = new Date(Date.now() - 4 * 86_400_000).toISOString();
                const scan = { nonce: crypto.randomUUID(), session, at, kind: "WALK_IN", gate: "东门", adults: 2, children: 0 };
                const write = ask.result.transaction("queue", "readwrite");
                write.objectStore("queue").put({ ...scan, reservation: null, moves: 2, over: false, target: null });
                write.oncomplete = () => { ask.result.close(); done(true); };
              };
            })
            """;

    @Autowired
    Sessions sessions;

    @Autowired
    Reservations reservations;

    @Autowired
    JdbcClient database;

    private Sessions.House house;
    private SessionId session;
    private Page east;
    private Page west;

    @BeforeEach
    void open() {
        house = sessions.house();
        session = sessions.bookable(house, 700, Instant.now().plus(Duration.ofMinutes(20)));
    }

    @Test
    void twoDoorsGoOnWithoutNetwork() {
        var tickets = tickets();
        east = atTheDoor("东门", Width.PHONE);
        west = atTheDoor("西门", Width.DESK);
        for (var door : List.of(east, west)) {
            door.context().setOffline(true);
            door.reload();
            assertThat(door.locator("[data-part=link-words]")).hasText("离线，照常验票");
        }
        DoorApp.scan(east, tickets.subList(0, TICKETS / 2 + AT_BOTH / 2));
        DoorApp.scan(west, tickets.subList(TICKETS / 2 - AT_BOTH / 2, TICKETS));
        assertThat(east.locator("[data-part=unsent]")).hasText("待上传 260");
        answersByItself(tickets);
        east.reload();
        assertThat(east.locator("body")).hasAttribute("data-waiting", "262");

        for (var door : List.of(east, west)) {
            DoorApp.tellAll(door);
        }
        assertEquals(TICKETS + 1, number("select sum(people) from checkin.attendance where session_id = ?"));
        assertEquals(AT_BOTH, number("select count(*) from checkin.conflict where session_id = ?"));
        judge();
    }

    /** Whoever has no ticket of ours is told why, and mistakes are mended, all in the device. */
    private void answersByItself(List<String> tickets) {
        var said = east.locator("[data-part=said]");
        DoorApp.type(east, tickets.getFirst());
        assertThat(said).containsText("由东门入场");
        DoorApp.type(east, "ABC234");
        assertThat(said).hasText("这一场没有这个短码");
        east.getByLabel("现场入场加 2 人").click();
        assertThat(said).hasText("已计 2 人");
        look(east, "door-app-walk-in");
        east.locator("[data-part=undo]").click();
        assertThat(said).hasText("已撤销");
        east.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(east, "door-app-dark");
    }

    @Test
    void aFamilyComesGoesAndComesBack() {
        var holder = cast.viewer(cast.resident("林小夏"));
        var booked = (Confirmed) reservations.book(new BookPlaces(session, 2, 1, UUID.randomUUID()), holder);
        var token = reservations.ticketOf(booked.reservation().id(), holder).token();
        east = atTheDoor("东门", Width.PHONE);
        look(east, "door-app");
        east.context().setOffline(true);
        var said = east.locator("[data-part=said]");
        DoorApp.type(east, token);
        assertThat(said).hasText("请进，2 大 1 小");
        east.getByLabel("少一位大人").click();
        assertThat(said).hasText("已改为 1 大 1 小");
        look(east, "door-app-family");
        east.getByLabel("少一位大人").click();
        assertThat(said).hasText("儿童须由成人带入");
        direction("离场");
        DoorApp.type(east, token);
        assertThat(said).hasText("已离场，2 人");
        direction("入场");
        east.getByLabel("按姓氏、团体或编号查找").fill("林");
        east.getByLabel("验票 " + booked.reservation().code()).click();
        assertThat(said).hasText("请进，回场 2 人");
        assertThat(east.locator("[data-part=crowd]")).hasText("2 / 700 人");
        DoorApp.tellAll(east);
        assertThat(east.locator("[data-part=crowd]")).hasText("2 / 700 人");
        assertEquals(2, number("select inside from checkin.occupancy where session_id = ?"));
        signOut();
    }

    /** Four days in a drawer: the device tells then, is refused by name, and says so until somebody has seen it. */
    @Test
    void whatIsToldTooLateIsShown() {
        session = sessions.bookable(house, 20, Instant.now().minus(Duration.ofDays(4)));
        east = DoorApp.open(keeper(Width.PHONE), session, "东门");
        east.evaluate(KEEP, session.toString());
        east.reload();
        assertThat(east.locator("[data-part=unsent]"))
                .hasText("1 条记录没有被接受", new HasTextOptions().setTimeout(15_000));
        assertThat(east.locator("[data-part=refused-list] li")).containsText("东门 · 现场入场 2 人 · 已过补录时间");
        look(east, "door-app-too-late");
        button(east, "知道了").click();
        assertThat(east.locator("[data-part=refused]")).isHidden();
        east.reload();
        assertThat(east.locator("[data-part=unsent]")).hasText("已全部上传", new HasTextOptions().setTimeout(15_000));
        assertEquals(0, number("select count(*) from checkin.admission where session_id = ?"));
    }

    private void direction(String name) {
        east.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true)).check();
    }

    /** With the sign-out the list is gone from the device. */
    private void signOut() {
        east.navigate("/desk");
        east.locator(".menu.end > summary").click();
        east.getByText("退出登录").click();
        east.waitForURL(address -> !address.contains("/desk"));
        var kept = east.evaluate("""
                () => new Promise((done) => {
                  const ask = indexedDB.open("sciday-door", 1);
                  ask.onsuccess = () => {
                    const count = ask.result.transaction("door").objectStore("door").count();
                    count.onsuccess = () => done(count.result);
                  };
                })
                """);
        assertEquals(0, kept);
    }

    private void judge() {
        button(east, "立即同步").click();
        assertThat(east.locator("[data-part=conflicts]")).containsText("20 张票在两个门都入场过");
        look(east, "door-app-told");
        west.navigate("/desk/door/" + session);
        assertThat(west.locator(".door-head")).containsText("20 张票在两个门都入场过");
        west.navigate("/desk/door/" + session + "/conflicts");
        assertThat(west.locator(".door-judge")).hasCount(AT_BOTH);
        look(west, "door-conflicts");
        button(west, "同一批人，扫了两次").click();
        assertThat(west.locator(".door-judge")).hasCount(AT_BOTH - 1);
    }

    private Page atTheDoor(String gate, Width width) {
        var page = DoorApp.open(keeper(width), session, gate);
        assertThat(page.locator("body")).hasAttribute("data-ready", "true", new HasAttributeOptions().setTimeout(15_000));
        return page;
    }

    private Page keeper(Width width) {
        return windowOf(cast.staff("门口值守", Role.CLERK, house.unit()), width);
    }

    private List<String> tickets() {
        var made = new ArrayList<EnrolledReservation>();
        for (var i = 0; i < TICKETS; i++) {
            var party = new Party(1, i == 0 ? 1 : 0);
            made.add(new EnrolledReservation(
                    ReservationId.next(), session, new AccountId(UUID.randomUUID()), party, Status.CONFIRMED, Instant.now()));
        }
        assertEquals(TICKETS, reservations.enrol(made, Viewer.platform()));
        return made.stream().map(this::token).toList();
    }

    private String token(EnrolledReservation made) {
        var holder = new Viewer(made.holder(), "", List.of(), null, null);
        return Objects.requireNonNull(reservations.ticketOf(made.id(), holder).token());
    }

    private int number(String sql) {
        return database.sql(sql).param(session.value()).query(Integer.class).single();
    }
}
