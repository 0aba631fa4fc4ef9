package org.sciday.discovery.web;

import java.time.Duration;
import org.sciday.shared.NotFound;
import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What search engines ask first: what they may read, and where all of it is. */
@Controller
class RobotPages {

    private static final Duration FRESH = Duration.ofHours(1);

    /** Filters make a million addresses of the same things; the site map names each thing once. */
    private static final String RULES = """
            User-agent: *
            Disallow: /desk
            Disallow: /me
            Disallow: /sign-in
            Disallow: /sessions/
            Disallow: /activities?*&
            Disallow: /activities/calendar?
            Disallow: /activities/map?

            Sitemap: %s/sitemap.xml
            """;

    private final SitemapQueries queries;

    RobotPages(SitemapQueries queries) {
        this.queries = queries;
    }

    @Public
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return answer(MediaType.TEXT_PLAIN, RULES.formatted(WebAddresses.site()));
    }

    @Public
    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemaps() {
        return answer(MediaType.APPLICATION_XML, new Sitemap(WebAddresses.site()).index(queries.maps()));
    }

    @Public
    @GetMapping("/sitemap/{number}.xml")
    ResponseEntity<String> sitemap(@PathVariable int number) {
        if (number < 1 || number > queries.maps()) {
            throw new NotFound("discovery.no-sitemap");
        }
        return answer(MediaType.APPLICATION_XML, new Sitemap(WebAddresses.site()).activities(queries.map(number)));
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(text);
    }
}
