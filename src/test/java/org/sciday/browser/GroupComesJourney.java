package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Sharing;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school asks with a letter, the office says yes, and forty arrive at a door that has no network. */
class GroupComesJourney extends Journey {

    /** Made in the browser, since eleven megabytes take a while to get there. */
    private static final String TOO_LARGE = """
            (input) => {
              const given = new DataTransfer();
              given.items.add(new File([new Uint8Array(11 << 20)], "介绍信.pdf", { type: "application/pdf" }));
              input.files = given.files;
              input.dispatchEvent(new Event("change", { bubbles: true }));
            }
            """;

    @Autowired
    Sessions sessions;

    @Autowired
    Reservations reservations;

    @Autowired
    TermsBook terms;

    @Autowired
    JdbcClient database;

    private Sessions.House house;
    private SessionId session;

    /** The house asks groups to come on the same day, since the door opens on the day only. */
    @BeforeEach
    void open() {
        house = sessions.house();
        session = sessions.bookable(house, 60, Instant.now().plus(Duration.ofMinutes(70)));
        var today = new Sharing(List.of(), 0, 0, new Sharing.Groups(30, 0, null, 20));
        terms.set(reservations.offer(session).activity(), terms.usual().with(today), 0, Viewer.platform());
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void fromTheLetterToTheDoor(Width width) throws Exception {
        var school = windowOf(cast.resident("王老师"), width);
        ask(school);
        var clerk = cast.staff("何一", Role.CLERK, house.unit());
        var desk = windowOf(clerk, width);
        accept(desk);
        var number = receipt(school, width);
        arrive(desk, number);
        desk.navigate("/desk/door/" + session);
        assertThat(desk.locator(".door-numbers")).containsText("团体预约");
        keep(desk, "group-7-door-page");
        assertEquals(38, number("select people from checkin.attendance where session_id = ?"));
        assertEquals(38, number("select sum(people) from checkin.admission where group_id is not null and session_id = ?"));
    }

    private void ask(Page school) {
        school.navigate("/sessions/" + session + "/booking");
        link(school, "申请团体预约").click();
        school.getByLabel("单位名称").fill("路北区实验小学三年级");
        school.getByLabel("联系人").fill("王老师");
        school.getByLabel("联系电话").fill("13800001234");
        school.getByLabel("学生或参观人数").fill("37");
        school.getByLabel("带队老师人数").fill("3");
        school.getByLabel("介绍信").evaluate(TOO_LARGE);
        assertThat(school.locator("main [role=alert]")).hasText("文件超过 10 MB，请压缩后再传");
        letter(school, "MZ: not a letter at all");
        assertThat(school.locator("main [role=alert]")).isHidden();
        button(school, "提交申请").click();
        assertThat(school.locator(".error-summary")).containsText("介绍信");
        look(school, "group-1-wrong-letter");
        letter(school, "%PDF-1.7 介绍信");
        button(school, "提交申请").click();
        assertThat(school.locator("main")).containsText("待答复");
        keep(school, "group-2-asked");
    }

    private static void letter(Page school, String content) {
        school.getByLabel("介绍信")
                .setInputFiles(new FilePayload("介绍信.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
    }

    private void accept(Page desk) {
        desk.navigate("/desk/groups");
        keep(desk, "group-3-desk");
        link(desk, "路北区实验小学三年级").click();
        look(desk, "group-4-request");
        button(desk, "接受 40 人").click();
        assertThat(desk.locator("body")).containsText("已接受");
    }

    private String receipt(Page school, Width width) throws IOException {
        school.reload();
        look(school, "group-5-accepted");
        var paper = school.request().get(school.url() + "/receipt.pdf").body();
        assertEquals("%PDF-", new String(paper, 0, 5, StandardCharsets.US_ASCII));
        Files.write(Path.of("target/screenshots/group-receipt-" + width + ".pdf"), paper);
        return school.locator(".page-head").innerText().replaceAll("(?s).*编号\\s*(\\d{6}).*", "$1");
    }

    private void arrive(Page door, String number) {
        DoorApp.open(door, session, "南门");
        door.context().setOffline(true);
        door.locator("#f-ticket").fill(number);
        door.locator("#f-ticket").press("Enter");
        assertThat(door.locator("[data-part=said]")).hasText("请进，40 人");
        door.getByLabel("实际到场人数").fill("38");
        button(door, "改人数").click();
        assertThat(door.locator("[data-part=said]")).hasText("已改为 38 人");
        assertThat(door.locator("[data-part=crowd]")).hasText("38 / 60 人");
        look(door, "group-6-offline");
        DoorApp.tellAll(door);
        assertThat(door.locator("[data-part=walk-ins]")).hasText("");
    }

    private int number(String sql) {
        return database.sql(sql).param(session.value()).query(Integer.class).single();
    }
}
