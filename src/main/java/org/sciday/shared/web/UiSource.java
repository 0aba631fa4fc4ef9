package org.sciday.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Makes the {@link Ui} of a request. Language, elder view and theme are cookies: they hold without an account, and the
 * first byte of a page already looks as its reader wants it.
 */
public final class UiSource {

    public static final String LANGUAGE_COOKIE = "lang";
    public static final String ELDER_COOKIE = "elder";
    public static final String THEME_COOKIE = "theme";
    public static final String THEME_OF_SYSTEM = "auto";
    public static final List<String> THEMES = List.of(THEME_OF_SYSTEM, "light", "dark");
    static final String FLASH = "sciday.flash";

    private final ViewerSource viewers;
    private final UnreadSource unread;
    private final List<DeskLink> links;
    private final MessageSource messages;
    private final Clock clock;
    private final String version;
    private final boolean demo;

    UiSource(
            ViewerSource viewers,
            UnreadSource unread,
            List<DeskLink> links,
            MessageSource messages,
            Clock clock,
            String version,
            boolean demo) {
        this.viewers = viewers;
        this.unread = unread;
        this.links =
                links.stream().sorted(Comparator.comparingInt(DeskLink::order)).toList();
        this.messages = messages;
        this.clock = clock;
        this.version = version;
        this.demo = demo;
    }

    public Ui of(HttpServletRequest request) {
        var viewer = viewers.viewerOf(request);
        var desk = links.stream().filter(link -> viewer.can(link.permission())).toList();
        return new Ui(
                localeOf(request),
                viewer,
                request.getRequestURI(),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                () -> csrfOf(request),
                () -> unread.of(viewer),
                desk,
                takeFlash(request),
                cookie(request, ELDER_COOKIE).filter("1"::equals).isPresent(),
                cookie(request, THEME_COOKIE).filter(THEMES::contains).orElse(THEME_OF_SYSTEM),
                clock.instant(),
                version,
                demo,
                messages);
    }

    /** Chinese unless the reader chose English. */
    public Locale localeOf(HttpServletRequest request) {
        return cookie(request, LANGUAGE_COOKIE).filter("en"::equals).isPresent()
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }

    private static String csrfOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static @Nullable Flash takeFlash(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(FLASH) instanceof Flash flash) {
            session.removeAttribute(FLASH);
            return flash;
        }
        return null;
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
