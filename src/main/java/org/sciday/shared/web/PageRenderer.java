package org.sciday.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Renders a page outside a controller, for filters and for the error page. */
@FunctionalInterface
public interface PageRenderer {

    void render(Html html, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
