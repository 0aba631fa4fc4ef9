package org.sciday.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** That the filter has its place in the running application: behind the sign-in, with problems told as elsewhere. */
@ScidayTest
class IdempotencyWebTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Test
    void standsBehindTheSignInAndTellsItsProblems() throws Exception {
        var cookie = cast.signIn(cast.resident("林夏"));
        var key = UUID.randomUUID().toString();
        var first = call(cookie, key, "{}");
        var second = call(cookie, key, "{}");
        assertThat(second.getStatus()).isEqualTo(first.getStatus());
        assertThat(first.getHeader("Idempotency-Replayed")).isNull();
        assertThat(second.getHeader("Idempotency-Replayed")).isEqualTo("true");

        var reused = call(cookie, key, "{\"other\": true}");
        assertThat(reused.getStatus()).isEqualTo(422);
        assertThat(reused.getContentType()).startsWith("application/problem+json");
        assertThat(reused.getContentAsString()).contains("idempotency.key-reused");
    }

    private MockHttpServletResponse call(Cookie cookie, String key, String body) throws Exception {
        return browser.perform(post("/api/v1/nothing-is-here")
                        .cookie(cookie)
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .content(body)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
