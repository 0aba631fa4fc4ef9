package org.sciday.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sciday.shared.NotAllowed;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks each endpoint's marker before it runs. An endpoint of ours without a marker answers nobody. */
final class PermissionGate implements HandlerInterceptor {

    private final ViewerSource viewers;

    PermissionGate(ViewerSource viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith("org.sciday.")) {
            return true;
        }
        var endpoint = method.getMethod();
        if (endpoint.isAnnotationPresent(Public.class)) {
            return true;
        }
        var viewer = viewers.viewerOf(request);
        if (!viewer.isSignedIn()) {
            return askToSignIn(request, response);
        }
        if (!endpoint.isAnnotationPresent(SignedIn.class) && !viewer.can(permissionOf(endpoint))) {
            throw new NotAllowed("shared.not-allowed");
        }
        return true;
    }

    private static org.sciday.shared.Permission permissionOf(Method endpoint) {
        var can = endpoint.getAnnotation(Can.class);
        if (can == null) {
            throw new IllegalStateException("No permission marker on " + endpoint);
        }
        return can.value();
    }

    private static boolean askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            throw new SignInNeeded();
        }
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            var next = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
            response.sendRedirect("/sign-in?next=" + next);
        } else {
            RescuedForm.keep(request);
            response.sendRedirect("/sign-in?next=" + URLEncoder.encode(RescuedForm.PATH, StandardCharsets.UTF_8));
        }
        return false;
    }
}
