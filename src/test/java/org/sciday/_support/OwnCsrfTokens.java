package org.sciday._support;

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

    private final CsrfFilter filter;
    private final Object own;

    OwnCsrfTokens(SecurityFilterChain chain) {
        filter = chain.getFilters().stream()
                .filter(CsrfFilter.class::isInstance)
                .map(CsrfFilter.class::cast)
                .findFirst()
                .orElseThrow();
        own = ReflectionTestUtils.getField(filter, FIELD);
    }

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.alwaysDo(result -> ReflectionTestUtils.setField(filter, FIELD, own));
    }
}
