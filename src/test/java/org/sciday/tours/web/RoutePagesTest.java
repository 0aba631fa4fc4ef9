package org.sciday.tours.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.checkin.AdmitTicket;
import org.sciday.checkin.CheckIns;
import org.sciday.favourites.Favourites;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.sciday.tours.RouteId;
import org.sciday.tours.Routes;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ScidayTest
class RoutePagesTest {

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    MockMvc browser;

    @Autowired
    Sessions sessions;

    @Autowired
    Activities activities;

    @Autowired
    Reservations reservations;

    @Autowired
    CheckIns door;

    @Autowired
    Routes routes;

    @Autowired
    Favourites favourites;

    @Test
    void aRouteIsWrittenReviewedAndWalked() throws Exception {
        var city = stage.association("滦市科协");
        var museum = stage.unit(Stage.named("地质馆"), UnitKind.VENUE, city);
        var clerk = cast.signIn(cast.staff("填报员", Role.CLERK, museum));
        var reviewer = cast.signIn(cast.staff("季云舟", Role.REVIEWER, city));
        assertThat(page("/desk/routes/new", clerk).select("[name='stops[7].name']")).hasSize(1);

        var wrong = call(route("/desk/routes", "一处写错").param("stops[1].point", "在东边"), clerk);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("坐标写成");

        var title = Stage.named("城市里的地质");
        var address = call(route("/desk/routes", title).param("stops[1].point", "39.65, 118.16"), clerk).getRedirectedUrl();
        assertThat(address).startsWith("/desk/routes/");
        var open = address.replace("/desk", "");
        assertThat(call(get(open), null).getStatus()).isEqualTo(404);
        call(post(address + "/submission"), clerk);
        assertThat(page("/desk/route-reviews", reviewer).text()).contains(title);
        assertThat(call(post(address + "/return"), reviewer).getStatus()).isEqualTo(422);
        call(post(address + "/return").param("reason", "第二站写清楚从哪个门进"), reviewer);
        assertThat(page(address, clerk).text()).contains("第二站写清楚从哪个门进");
        assertThat(page(address + "/edit", clerk).select("[name='stops[1].point']").val()).isEqualTo("39.65,118.16");
        call(post(address + "/submission"), clerk);
        call(post(address + "/publication"), reviewer);

        var walked = page(open, null);
        assertThat(walked.select(".way-stop h3").eachText()).containsExactly("地质馆", "采石坑");
        assertThat(walked.select(".way-leg").text()).contains("步行").contains("分钟");
        assertThat(page("/routes", null).text()).contains(title);
        assertThat(call(get(open + "/poster.pdf"), null).getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');

        call(route(address, title).param("version", "4"), clerk);
        assertThat(call(get(open), null).getStatus()).isEqualTo(404);
    }

    @Test
    void whoWasLetInFindsTheStampAndWhatIsNotOnTheMap() throws Exception {
        var house = sessions.house();
        var soon = Instant.now().plusSeconds(900).truncatedTo(ChronoUnit.MINUTES);
        var session = sessions.bookable(house, 3, soon);
        var activity = activities.session(session).activity();
        var open = laidOut(Stage.named("集章之路"), house, activity);
        var visitor = cast.resident("林小夏");
        var ticket = ((Booking.Confirmed) reservations.book(
                        new BookPlaces(session, 1, 0, UUID.randomUUID()), cast.viewer(visitor)))
                .reservation();
        assertThat(page(open, cast.signIn(visitor)).select(".way-stop.stamped")).isEmpty();
        assertThat(page(open, null).text()).contains("没有标在地图上的站：采石坑。");

        var guard = cast.viewer(cast.staff("门口", Role.CLERK, house.unit()));
        door.admit(new AdmitTicket(session, null, ticket.id(), null, null, UUID.randomUUID()), guard);

        var card = page(open, cast.signIn(visitor));
        assertThat(card.select(".way-stop.stamped h3").eachText()).containsExactly("采石坑");
        assertThat(card.text()).contains("集章 1/1");
        assertThat(page(open, cast.signIn(cast.resident("季云舟"))).text()).contains("集章 0/1");
    }

    @Test
    void aKeptRouteStandsAmongTheFavouritesAndIsToldOfTheDayBefore() throws Exception {
        var house = sessions.house();
        var morning = Festival.instantOf(Festival.dateOf(Instant.now()).plusDays(1).atTime(9, 0));
        var title = Stage.named("夜空之路");
        var open = laidOut(title, house, activities.session(sessions.bookable(house, 3, morning)).activity());
        var visitor = cast.signIn(cast.resident("林小夏"));
        assertThat(page(open, null).select("a[href^=/sign-in?next=/routes/]")).isNotEmpty();

        call(post(open + "/favourite"), visitor);
        call(post(open + "/favourite"), visitor);

        assertThat(page(open, visitor).select("a[href=/me/favourites]").text()).contains("已收藏");
        assertThat(page("/me/favourites", visitor).select("main h3").eachText()).containsExactly(title);
        Awaitility.await().until(() -> favourites.remindSome() == 0);
        assertThat(page("/me/messages", visitor).text()).containsOnlyOnce("您收藏的路线“" + title + "”明天有活动");
        call(post(open + "/favourite/removal"), visitor);
        assertThat(page("/me/favourites", visitor).text()).doesNotContain(title);
    }

    /** A public route whose second stop is the activity; its address. */
    private String laidOut(String title, Sessions.House house, ActivityId activity) throws Exception {
        var clerk = cast.signIn(cast.staff("填报员", Role.CLERK, house.unit()));
        var address = call(route("/desk/routes", title).param("stops[1].activity", activity.toString()), clerk)
                .getRedirectedUrl();
        assertThat(address).startsWith("/desk/routes/");
        call(post(address + "/submission"), clerk);
        routes.publish(RouteId.of(address.substring(address.lastIndexOf('/') + 1)), Viewer.platform());
        return address.replace("/desk", "");
    }

    private static MockHttpServletRequestBuilder route(String address, String title) {
        return post(address)
                .param("title", title)
                .param("summary", "从馆里的石头看到地下。")
                .param("mode", "WALK")
                .param("key", UUID.randomUUID().toString())
                .param("stops[0].name", "地质馆")
                .param("stops[0].text", "先看岩石墙。")
                .param("stops[0].minutes", "40")
                .param("stops[0].point", "39.64,118.14")
                .param("stops[1].name", "采石坑")
                .param("stops[1].minutes", "20")
                .param("stops[2].name", "");
    }

    private Document page(String address, Cookie who) throws Exception {
        var answer = call(get(address), who);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder request, Cookie who) throws Exception {
        var call = request.with(csrf());
        return browser.perform(who == null ? call : call.cookie(who)).andReturn().getResponse();
    }
}
