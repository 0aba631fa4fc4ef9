package org.sciday.reservations.groups.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** From the session to the letter to the desk to the receipt, without a script. */
@ScidayTest
class GroupPagesTest {

    private static final byte[] PDF = "%PDF-1.7 介绍信".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Test
    void leadsFromTheRequestToTheReceipt() throws Exception {
        var house = sessions.house();
        var session = sessions.bookable(house, 60, Instant.now().plus(Duration.ofDays(20)));
        var teacher = cast.signIn(cast.resident("王老师"));
        var path = "/sessions/" + session + "/group-request";
        assertThat(page("/sessions/" + session + "/booking", teacher).select("a[href=" + path + "]")).hasSize(1);
        var key = page(path, teacher).select("main input[name=key]").val();

        var wrong = ask(path, teacher, key, "20");
        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.getResponse().getContentAsString()).select(".error-summary a")).isNotEmpty();

        var mine = ask(path, teacher, key, "37").getResponse().getRedirectedUrl();
        assertThat(mine).startsWith("/me/groups/");
        assertThat(ask(path, teacher, key, "37").getResponse().getRedirectedUrl()).as("pressed twice").isEqualTo(mine);
        browser.perform(get(mine + "/receipt.pdf").cookie(teacher)).andExpect(status().isUnprocessableEntity());

        var clerk = cast.signIn(cast.staff("何一", Role.CLERK, house.unit()));
        var asked = page("/desk/groups", clerk).select("tbody a").attr("href");
        assertThat(page(asked, clerk).text()).contains("第一小学").contains("13800001234").contains("共 40 人");
        browser.perform(get(asked + "/letter").cookie(clerk))
                .andExpect(content().bytes(PDF))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")));
        browser.perform(post(asked + "/refusal").cookie(clerk).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(post(asked + "/acceptance").cookie(clerk).with(csrf())).andExpect(redirectedUrl("/desk/groups"));
        assertThat(page("/desk/groups?decided=true", clerk).select("tbody tr")).hasSize(1);

        var receipt = browser.perform(get(mine + "/receipt.pdf").cookie(teacher))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(new String(receipt.getResponse().getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(page("/me/groups", teacher).select("tbody tr")).hasSize(1);
        browser.perform(post(mine + "/withdrawal").cookie(teacher).with(csrf())).andExpect(redirectedUrl(mine));
        assertThat(page(mine, teacher).text()).contains("已撤回");
        assertThat(page("/sessions/" + session + "/booking", teacher).text()).contains("还有 60 个名额");
    }

    private MvcResult ask(String path, Cookie cookie, String key, String pupils) throws Exception {
        return browser.perform(multipart(path)
                        .file(new MockMultipartFile("letter", "介绍信.pdf", "application/pdf", PDF))
                        .param("organisation", "第一小学")
                        .param("contact", "王老师")
                        .param("phone", "138 0000 1234")
                        .param("pupils", pupils)
                        .param("teachers", pupils.equals("37") ? "3" : "1")
                        .param("key", key.isEmpty() ? UUID.randomUUID().toString() : key)
                        .cookie(cookie)
                        .with(csrf()))
                .andReturn();
    }

    private Document page(String path, Cookie cookie) throws Exception {
        var answer = browser.perform(get(path).cookie(cookie)).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
