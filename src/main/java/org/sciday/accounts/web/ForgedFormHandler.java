package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sciday.shared.web.RescuedForm;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * A form without a valid token. From our own pages it is an old tab: what was typed is kept and shown again to be sent on
 * with one press. From anywhere else it is forged and refused.
 */
final class ForgedFormHandler implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        var fromUs = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        if (fromUs && !request.getRequestURI().startsWith("/api/")) {
            RescuedForm.keep(request);
            response.sendRedirect(RescuedForm.PATH);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
