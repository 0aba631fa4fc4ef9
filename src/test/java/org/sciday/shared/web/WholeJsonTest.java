package org.sciday.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpOutputMessage;
import tools.jackson.databind.json.JsonMapper;

class WholeJsonTest {

    @Test
    void anAnswerSaysHowManyBytesItHas() throws Exception {
        var answer = new MockHttpOutputMessage();
        new WholeJson(JsonMapper.builder().build()).write(Map.of("title", "听见地壳"), MediaType.APPLICATION_JSON, answer);
        assertThat(answer.getBodyAsString()).isEqualTo("{\"title\":\"听见地壳\"}");
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(answer.getBodyAsBytes().length);
    }
}
