package org.sciday.discovery.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The same request by a reader who knows nothing yet: a page that is to be kept for others must be made whole. */
final class Unconditional extends HttpServletRequestWrapper {

    Unconditional(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isCondition(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return isCondition(name) ? -1 : super.getDateHeader(name);
    }

    private static boolean isCondition(String name) {
        return name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH) || name.equalsIgnoreCase(HttpHeaders.IF_MODIFIED_SINCE);
    }
}
