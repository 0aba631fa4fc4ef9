package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The token in the Authorization header of an API call. */
final class ApiTokenReader {

    private static final String PREFIX = "Bearer ";

    private ApiTokenReader() {}

    static boolean isPresent(HttpServletRequest request) {
        return read(request).isPresent();
    }

    static Optional<String> read(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                ? Optional.ofNullable(request.getHeader("Authorization"))
                        .filter(header -> header.startsWith(PREFIX))
                        .map(header -> header.substring(PREFIX.length()))
                : Optional.empty();
    }
}
