package org.sciday.tours.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.sciday.documents.Poster;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.UiSource;
import org.sciday.tours.Route;
import org.sciday.tours.RouteId;
import org.sciday.tours.Routes;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Routes for everybody. */
@Controller
class RoutePages {

    private final Routes routes;
    private final RouteReading reading;
    private final RouteQueries queries;
    private final UiSource uis;

    RoutePages(Routes routes, RouteReading reading, RouteQueries queries, UiSource uis) {
        this.routes = routes;
        this.reading = reading;
        this.queries = queries;
        this.uis = uis;
    }

    @Public
    @GetMapping("/routes")
    Answer list(@RequestParam(defaultValue = "1") int page) {
        return Html.of("tours/list", queries.published(Math.clamp(page, 1, 500)));
    }

    @Public
    @GetMapping("/routes/{id}")
    Answer show(@PathVariable RouteId id, Viewer viewer) {
        return Html.of("tours/show", reading.page(published(id), viewer));
    }

    @Public
    @GetMapping("/routes/{id}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable RouteId id, HttpServletRequest request) {
        var route = published(id);
        var scan = uis.of(request).t("tours.poster.scan");
        var name = ContentDisposition.inline()
                .filename(route.draft().title() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(Poster.pdf(reading.poster(route, scan)));
    }

    private Route published(RouteId id) {
        return routes.findPublic(id).orElseThrow(() -> new NotFound("tours.route-not-found"));
    }
}
