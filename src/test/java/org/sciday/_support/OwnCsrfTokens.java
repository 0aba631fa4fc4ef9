package org.sciday._support;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/**
 * MockMvc's {@code csrf()} exchanges the application's CSRF tokens for others of another header, for good. After each request ours
 * are put back, so that browser journeys meet the application as it is, whatever ran before them.
 */
@TestComponent
class OwnCsrfTokens implements MockMvcBuilderCustomizer {

    private static final String FIELD = "tokenRepository";

    private record Kept(CsrfFilter filter, Object tokens) {

        static Kept of(CsrfFilter filter) {
            return new Kept(filter, Objects.requireNonNull(ReflectionTestUtils.getField(filter, FIELD)));
        }

        void putBack() {
            ReflectionTestUtils.setField(filter, FIELD, tokens);
        }
    }

    private final List<Kept> own;

    OwnCsrfTokens(List<SecurityFilterChain> chains) {
        own = chains.stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .map(CsrfFilter.class::cast)
                .map(Kept::of)
                .toList();
    }

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.alwaysDo(result -> own.forEach(Kept::putBack));
    }
}
