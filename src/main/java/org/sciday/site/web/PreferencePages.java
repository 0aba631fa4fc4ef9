package org.sciday.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.UiSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a person likes to look: the switches of every page. They set a cookie and lead back. */
@Controller
class PreferencePages {

    private static final Duration YEAR = Duration.ofDays(365);

    @Public
    @PostMapping("/preferences/language")
    Redirect language(
            @RequestParam(defaultValue = "zh") String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        remember(response, UiSource.LANGUAGE_COOKIE, language.equals("en") ? "en" : "zh");
        return Redirect.to(LocalPath.of(back).value());
    }

    @Public
    @PostMapping("/preferences/elder")
    Redirect elder(
            @RequestParam(defaultValue = "1") String on,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        remember(response, UiSource.ELDER_COOKIE, on.equals("1") ? "1" : "0");
        return Redirect.to(LocalPath.of(back).value());
    }

    @Public
    @PostMapping("/preferences/theme")
    Redirect theme(
            @RequestParam(defaultValue = UiSource.THEME_OF_SYSTEM) String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        var known = UiSource.THEMES.contains(theme) ? theme : UiSource.THEME_OF_SYSTEM;
        remember(response, UiSource.THEME_COOKIE, known);
        return Redirect.to(LocalPath.of(back).value());
    }

    private static void remember(HttpServletResponse response, String name, String value) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(YEAR)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
