package org.sciday.discovery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciday.discovery.Programme;
import org.sciday.shared.web.EntityTag;
import org.sciday.shared.web.UiSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives passers-by the page that was just made for another one. Behind Spring Security, so that its headers are there. Whoever
 * brings a cookie that is not about looks may be somebody, and gets a page of their own.
 */
@Component
@Order(0)
class PageCacheFilter extends OncePerRequestFilter {

    private static final Pattern PAGES = Pattern.compile(ProgrammePages.PATH + "|" + CalendarPages.PATH + "|"
            + ProgrammePages.PATH + "/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> LOOKS =
            Set.of(UiSource.LANGUAGE_COOKIE, UiSource.ELDER_COOKIE, UiSource.THEME_COOKIE);

    private final PageCache cache = new PageCache();
    private final ConcurrentHashMap<String, ReentrantLock> making = new ConcurrentHashMap<>();
    private final Programme programme;

    PageCacheFilter(Programme programme) {
        this.programme = programme;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !PAGES.matcher(request.getRequestURI()).matches()
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || cookies(request).anyMatch(cookie -> !LOOKS.contains(cookie.getName()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = key(request);
        var asked = System.nanoTime();
        var kept = cache.find(key, programme.edition(), asked);
        if (kept.isPresent()) {
            answer(kept.get(), request, response);
            return;
        }
        var lock = making.computeIfAbsent(key, each -> new ReentrantLock());
        if (!lock.tryLock()) {
            var before = cache.findYoung(key, asked);
            if (before.isPresent()) {
                answer(before.get(), request, response);
                return;
            }
            lock.lock();
        }
        var made = new ContentCachingResponseWrapper(response);
        Optional<KeptPage> page;
        try {
            // What was begun after one asked is as true as a page of one's own, whatever has changed since.
            page = cache.find(key, programme.edition(), System.nanoTime()).or(() -> cache.findSince(key, asked));
            if (page.isEmpty()) {
                page = make(key, request, made, chain);
            }
        } finally {
            lock.unlock();
            making.remove(key, lock);
        }
        // Only now: nobody waits for the line of another.
        if (page.isPresent()) {
            answer(page.get(), request, response);
        } else {
            made.copyBodyToResponse();
        }
    }

    /** Empty: it is not for others. */
    private Optional<KeptPage> make(
            String key, HttpServletRequest request, ContentCachingResponseWrapper made, FilterChain chain)
            throws ServletException, IOException {
        var edition = programme.edition();
        var begun = System.nanoTime();
        chain.doFilter(new Unconditional(request), made);
        if (made.getStatus() != HttpServletResponse.SC_OK || made.getHeader(HttpHeaders.SET_COOKIE) != null) {
            return Optional.empty();
        }
        var page = KeptPage.of(made.getContentAsByteArray(), made, edition, begun);
        cache.put(key, page);
        return Optional.of(page);
    }

    private static void answer(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE + ", " + HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.ETAG, page.tag());
        if (new EntityTag(page.tag()).isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.type());
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var packed = accepted != null && accepted.contains("gzip");
        if (packed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var body = packed ? page.packed() : page.plain();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** What makes one page another: its address, the site as it was reached, and how the reader likes to look. */
    private static String key(HttpServletRequest request) {
        var looks = cookies(request)
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
        return request.getRequestURL() + "?" + request.getQueryString() + " " + looks;
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Stream.of(cookies);
    }
}
