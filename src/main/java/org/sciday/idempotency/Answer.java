package org.sciday.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What was answered to the first call, to be given again. The body is a byte per character, so that it can be sealed. */
record Answer(
        int status, @Nullable String contentType, @Nullable String location, String body) {

    static Answer of(ContentCachingResponseWrapper response) {
        return new Answer(
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.LOCATION),
                new String(response.getContentAsByteArray(), StandardCharsets.ISO_8859_1));
    }

    /** Is the matter settled? After a bug or a refusal for being too quick the caller shall try again. */
    boolean isFinal() {
        return status < 500 && status != 401 && status != 408 && status != 429;
    }

    void giveAgain(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Idempotency-Replayed", "true");
        if (contentType != null) {
            response.setContentType(contentType);
        }
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        response.getOutputStream().write(body.getBytes(StandardCharsets.ISO_8859_1));
    }
}
