package org.sciday.messages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday.messages.Messages;
import org.sciday.messages.UnreadCount;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class MessagePagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Messages messages;

    @Autowired
    UnreadCount unread;

    @Autowired
    Cast cast;

    @Test
    void showsMyMessagesAndRemembersWhatIRead() throws Exception {
        var person = cast.resident("林夏");
        var cookie = cast.signIn(person);
        for (int i = 1; i <= 23; i++) {
            messages.tell(person.id(), "messages.unread", List.of("第" + i), "/me/tickets/" + i);
        }
        var page = page("/me/messages", cookie);
        assertThat(page.select("li.panel")).hasSize(20);
        assertThat(page.select(".pager")).hasSize(1);
        assertThat(page("/me/messages?page=2", cookie).select("li.panel")).hasSize(3);

        var first = page.select("li.panel a").getFirst();
        assertThat(first.text()).isEqualTo("第23 条未读");
        var opened = browser.perform(get(first.attr("href")).cookie(cookie))
                .andReturn()
                .getResponse();
        assertThat(opened.getHeader("Location")).isEqualTo("/me/tickets/23");
        assertThat(unread.of(cast.viewer(person))).isEqualTo(22);

        browser.perform(post("/me/messages/reading").cookie(cookie).with(csrf()))
                .andReturn();
        assertThat(unread.of(cast.viewer(person))).isZero();
        assertThat(page("/me/messages", cookie).select("li.panel strong")).isEmpty();
    }

    @Test
    void hidesOthersMessages() throws Exception {
        var owner = cast.resident("林夏");
        messages.tell(owner.id(), "messages.unread", List.of("1"), "/me");
        var address = page("/me/messages", cast.signIn(owner)).select("li.panel a").attr("href");
        var stranger = cast.signIn(cast.resident("周禾"));
        assertThat(browser.perform(get(address).cookie(stranger))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsTheOperatorWhatCouldNotBeSent() throws Exception {
        var operator = cast.signIn(cast.operator("系统员", Role.SYSTEM_OPERATOR));
        assertThat(page("/desk/messages", operator).select("h1").text()).isEqualTo("发送失败的消息");
    }

    private Document page(String address, Cookie cookie) throws Exception {
        var answer = browser.perform(get(URI.create(address)).cookie(cookie))
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
