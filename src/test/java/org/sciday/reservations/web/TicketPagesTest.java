package org.sciday.reservations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Festival;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A family's tickets: on the phone, on paper, in the calendar; and one person more or less. */
@ScidayTest
class TicketPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    Reservations reservations;

    private final Instant soon = Sessions.soon();
    private Sessions.House house;
    private Cast.Person family;
    private Cookie cookie;

    @BeforeEach
    void open() throws Exception {
        house = sessions.house();
        family = cast.resident("林小夏");
        cookie = cast.signIn(family);
    }

    @Test
    void aPhoneIsGivenTheCodesOfTenMinutes() throws Exception {
        var ticket = book(sessions.bookable(house, 4, soon), 2);
        var answer = browser.perform(get(ticket + "/codes").cookie(cookie))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn();
        var words = answer.getResponse().getContentAsString().split(" ");
        assertThat(words).hasSize(22).doesNotHaveDuplicates();
        var slot = Math.floorDiv(Long.parseLong(words[0]), 30_000L);
        assertThat(Long.parseLong(words[1])).isEqualTo(slot);
        browser.perform(post(ticket + "/cancellation").cookie(cookie).with(csrf()));
        browser.perform(get(ticket + "/codes").cookie(cookie)).andExpect(status().isNoContent());
    }

    @Test
    void aFamilySeesItsDayAndWhatClashes() throws Exception {
        var first = sessions.bookable(house, 8, soon);
        var second = sessions.bookable(house, 8, soon.plus(Duration.ofHours(1)));
        var later = sessions.bookable(house, 8, soon.plus(Duration.ofDays(2)));
        book(first, 2);
        book(second, 1);
        book(later, 4);
        var page = page("/me/tickets");
        assertThat(page.select(".visit")).hasSize(3);
        assertThat(page.select(".visit-note")).hasSize(2);
        assertThat(page.select(".visit-day:last-of-type .visit-note")).isEmpty();
        assertThat(page.select("details .ticket-card")).isEmpty();
        var calendar = bytes("/me/tickets/calendar.ics");
        assertThat(new String(calendar, StandardCharsets.UTF_8).split("BEGIN:VEVENT")).hasSize(4);
    }

    @Test
    void allTicketsOfADayComeOnPaper() throws Exception {
        var ticket = book(sessions.bookable(house, 8, soon), 3);
        book(sessions.bookable(house, 8, soon.plus(Duration.ofDays(2))), 1);
        assertThat(textOf(bytes(ticket + "/ticket.pdf"), "ticket.pdf"))
                .contains("月球离我们有多远")
                .contains("天象厅")
                .contains("3 位成人")
                .doesNotContain("林小夏");
        assertThat(textOf(bytes("/me/tickets/tickets.pdf"), "tickets.pdf").split("月球离我们有多远")).hasSize(3);
        var day = textOf(bytes("/me/tickets/tickets.pdf?day=" + Festival.dateOf(soon)), "tickets-of-day.pdf");
        assertThat(day.split("月球离我们有多远")).hasSize(2);
        browser.perform(get("/me/tickets/tickets.pdf?day=2001-01-01").cookie(cookie)).andExpect(status().isNotFound());
    }

    @Test
    void theNumberOfPeopleIsChangedWithinWhatIsLeft() throws Exception {
        var session = sessions.bookable(house, 4, soon);
        var ticket = book(session, 2);
        assertThat(page(ticket + "/party").select("input[name=adults][value=2]").hasAttr("checked")).isTrue();
        change(ticket, 3, 1).andExpect(redirectedUrl(ticket));
        assertThat(page(ticket).text()).contains("3 位成人、1 名儿童");
        change(ticket, 0, 1).andExpect(status().isUnprocessableEntity());
        change(ticket, 1, 0).andExpect(redirectedUrl(ticket));
        reservations.book(new BookPlaces(session, 3, 0, UUID.randomUUID()), Sessions.somebody());
        change(ticket, 2, 0).andExpect(redirectedUrl(ticket));
        assertThat(page(ticket).text()).contains("1 位成人").doesNotContain("2 位成人");
        assertThat(reservations.offer(session).taken()).isEqualTo(4);
    }

    private org.springframework.test.web.servlet.ResultActions change(String ticket, int adults, int children)
            throws Exception {
        return browser.perform(post(ticket + "/party")
                .param("adults", String.valueOf(adults))
                .param("children", String.valueOf(children))
                .cookie(cookie)
                .with(csrf()));
    }

    private String book(SessionId session, int adults) {
        var wish = new BookPlaces(session, adults, 0, UUID.randomUUID());
        Reservation made = ((Confirmed) reservations.book(wish, cast.viewer(family))).reservation();
        return "/me/tickets/" + made.id();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(new String(bytes(path), StandardCharsets.UTF_8));
    }

    private byte[] bytes(String path) throws Exception {
        return browser.perform(get(path).cookie(cookie))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** Also kept, to be looked at. */
    private static String textOf(byte[] pdf, String name) throws IOException {
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf", name), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
