package org.sciday.discovery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.web.Public;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The programme for programs: the same filter as the page, the same hits, the same counts. Anybody may read it from anywhere. */
@RestController
class ProgrammeApi {

    private static final String PATH = "/api/v1/programme";
    private static final int MOST = 200;
    private static final int POINTS = 1_000;

    private final Programme programme;

    ProgrammeApi(Programme programme) {
        this.programme = programme;
    }

    @Public
    @GetMapping(PATH)
    ProgrammeJson list(
            ProgrammeFilter filter,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletResponse response) {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw InvalidInput.of("limit", "activities.range", 1, MOST);
        }
        open(response);
        var size = limit == null ? ProgrammeFilter.SIZE : limit;
        return ProgrammeJson.of(programme.slice(filter, size, cursor), WebAddresses.site());
    }

    /** Those that have a place, as points. */
    @Public
    @GetMapping(path = PATH + ".geojson", produces = "application/geo+json")
    PointsJson points(ProgrammeFilter filter, HttpServletResponse response) {
        open(response);
        return PointsJson.of(programme.first(filter, POINTS), WebAddresses.site());
    }

    /** What a word may become. */
    @Public
    @GetMapping(path = PATH + "/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    List<String> suggestions(@RequestParam String q, HttpServletResponse response) {
        open(response);
        return q.length() > 60 ? List.of() : programme.suggest(q, 10);
    }

    private static void open(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=30");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
}
