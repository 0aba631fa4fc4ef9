package org.sciday.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a person had typed when their sign-in ended in the middle of a form. Kept in the (new) session, shown again after
 * sign-in with one button that sends it on: a deadline missed by the system's fault must never cost a unit.
 */
public record RescuedForm(String path, Map<String, List<String>> fields) implements Serializable {

    public static final String PATH = "/rescued";

    private static final String ATTRIBUTE = "sciday.rescued";

    private static final int MAX_CHARACTERS = 2_000_000;

    public static void keep(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        var size = 0;
        for (var entry : request.getParameterMap().entrySet()) {
            if (!isSecret(entry.getKey())) {
                fields.put(entry.getKey(), List.of(entry.getValue()));
                size += String.join("", entry.getValue()).length();
            }
        }
        if (size <= MAX_CHARACTERS) {
            request.getSession().setAttribute(ATTRIBUTE, new RescuedForm(request.getRequestURI(), fields));
        }
    }

    /** Passwords, and the documents of visitors, are typed anew: they must not lie in a session or come back on a page. */
    private static boolean isSecret(String field) {
        return field.equals("_csrf")
                || field.startsWith("visitors[")
                || field.toLowerCase(Locale.ROOT).contains("password");
    }

    /** Gives the kept form once asked; it stays until it is sent or the session ends. */
    public static java.util.Optional<RescuedForm> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof RescuedForm form
                ? java.util.Optional.of(form)
                : java.util.Optional.empty();
    }
}
