package org.sciday.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Drops from all that is typed what no text needs and no database takes: the sign nought, and halves of signs. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class CleanParameters extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Cleaned(request), response);
    }

    static String clean(String text) {
        if (text.chars().noneMatch(sign -> sign == 0 || Character.isSurrogate((char) sign))) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> sign != 0 && (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Reads no parameter before somebody asks for one. */
    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : clean(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : cleaned(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var map = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> map.put(name, cleaned(values)));
            return map;
        }

        private static String[] cleaned(String[] values) {
            return Arrays.stream(values).map(CleanParameters::clean).toArray(String[]::new);
        }
    }
}
