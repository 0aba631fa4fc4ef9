package org.sciday.notices.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sciday.shared.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Three invented notices to try reading with; offered in the demo only. */
@Component
class Samples {

    private static final List<String> CODES = List.of("province", "city", "university");

    private final boolean shown;

    Samples(@Value("${sciday.demo:none}") String demo) {
        this.shown = !demo.equals("none");
    }

    List<String> codes() {
        return shown ? CODES : List.of();
    }

    String text(String code) {
        if (!codes().contains(code)) {
            throw new NotFound("shared.not-found");
        }
        try {
            return new ClassPathResource("demo/notices/" + code + ".txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
