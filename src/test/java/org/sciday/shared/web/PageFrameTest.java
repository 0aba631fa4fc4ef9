package org.sciday.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Organisations;
import org.sciday._support.ScidayTest;
import org.sciday.messages.Messages;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What stands around every page: the header's count, the looks that a person chose, problems in words. */
@ScidayTest
class PageFrameTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Organisations organisations;

    @Autowired
    Messages messages;

    @Test
    void theHeaderSaysHowManyMessagesWait() throws Exception {
        var person = cast.staff("陈露", Role.MANAGER, organisations.association("观星市科协"));
        var cookie = cast.signIn(person);
        assertThat(page(get("/campaigns").cookie(cookie)).select(".unread")).isEmpty();

        messages.tell(person.id(), "messages.unread", List.of("3"), "/me/tickets");
        messages.tell(person.id(), "messages.unread", List.of("4"), "/me/tickets");

        for (var path : List.of("/campaigns", "/desk/campaigns")) {
            var badge = page(get(path).cookie(cookie)).selectFirst(".unread");
            assertThat(badge.attr("href")).isEqualTo("/me/messages");
            assertThat(badge.select(".badge[aria-hidden]").text()).isEqualTo("2");
            assertThat(badge.select(".visually-hidden").text()).isEqualTo("2 条未读消息");
        }
        assertThat(page(get("/campaigns")).select(".unread")).isEmpty();
    }

    @Test
    void aChosenThemeIsInTheFirstByteOfEveryPage() throws Exception {
        var chosen = browser.perform(post("/preferences/theme").param("theme", "dark").param("back", "/campaigns"))
                .andReturn()
                .getResponse();
        assertThat(chosen.getHeader("Location")).isEqualTo("/campaigns");
        var cookie = chosen.getCookie("theme");

        assertThat(page(get("/campaigns").cookie(cookie)).root().selectFirst("html").attr("data-theme"))
                .isEqualTo("dark");
        assertThat(page(get("/sign-in").cookie(cookie)).selectFirst("html").attr("data-theme"))
                .isEqualTo("dark");
        assertThat(page(get("/campaigns")).selectFirst("html").hasAttr("data-theme"))
                .isFalse();
        assertThat(page(get("/campaigns").cookie(new Cookie("theme", "neon"))).selectFirst("html").hasAttr("data-theme"))
                .isFalse();
    }

    @Test
    void anEmptyChoiceIsNoIdAndABrokenOneIsToldOf() throws Exception {
        var manager = cast.signIn(cast.staff("梁一", Role.MANAGER, organisations.association("启明市科协")));
        var blank = post("/desk/campaigns")
                .param("name", "启明市科普日")
                .param("year", "2026")
                .param("parent", "")
                .param("earlier", "  ");
        assertThat(status(blank.cookie(manager).with(csrf()))).isEqualTo(303);

        var notice = post("/desk/campaigns/import-previews").param("json", "{").param("above", "");
        var page = page(notice.cookie(manager).with(csrf()));
        assertThat(page.select("#f-json-error")).hasSize(1);

        var broken = post("/desk/campaigns").param("name", "启明市科普日").param("year", "2026").param("parent", "x");
        assertThat(page(broken.cookie(manager).with(csrf())).select("#f-parent-error"))
                .hasSize(1);
        assertThat(status(get("/desk/campaigns/new?parent=&earlier=").cookie(manager)))
                .isEqualTo(200);
    }

    @Test
    void aProblemPageNamesWhatIsWrong() throws Exception {
        var manager = cast.signIn(cast.staff("梁一", Role.MANAGER, organisations.association("启明市科协")));
        var form = post("/desk/campaigns/imports").param("json", "{}").param("above", "x");
        var page = page(form.cookie(manager).with(csrf()));
        assertThat(page.select(".problem-faults li").eachText()).containsExactly("above：没有看懂这一项，请检查格式。");
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse().getStatus();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = browser.perform(request).andReturn().getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
