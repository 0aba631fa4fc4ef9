package org.sciday.shared.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer in JSON that says how long it is and leaves in one piece. Otherwise it goes in two, with a flush between, which in a
 * rush costs more than to write it. What is long is paged, so that an answer is some kilobytes.
 */
final class WholeJson extends JacksonJsonHttpMessageConverter {

    private static final int USUAL = 1024;

    WholeJson(JsonMapper mapper) {
        super(mapper);
    }

    @Override
    protected void writeInternal(
            Object object, ResolvableType type, HttpOutputMessage answer, @Nullable Map<String, Object> hints)
            throws IOException {
        var text = new ByteArrayOutputStream(USUAL);
        super.writeInternal(object, type, new Kept(answer.getHeaders(), text), hints);
        answer.getHeaders().setContentLength(text.size());
        text.writeTo(answer.getBody());
    }

    private record Kept(HttpHeaders headers, OutputStream text) implements HttpOutputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public OutputStream getBody() {
            return text;
        }
    }
}
