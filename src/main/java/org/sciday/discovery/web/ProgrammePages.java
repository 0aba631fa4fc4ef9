package org.sciday.discovery.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The programme: what is on, filtered, page by page. Works as a plain list without scripts. */
@Controller
class ProgrammePages {

    static final String PATH = "/activities";

    private static final int SUGGESTED = 8;

    private final Programme programme;
    private final ProgrammeViews views;
    private final Naming naming;

    ProgrammePages(Programme programme, ProgrammeViews views, Naming naming) {
        this.programme = programme;
        this.views = views;
        this.naming = naming;
    }

    @Public
    @GetMapping(PATH)
    Answer list(ProgrammeFilter filter, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        var listing = programme.list(filter);
        var facets = new FacetList(listing, naming.of(filter, request), PATH).list();
        var site = WebAddresses.site();
        var data = new ItemListJson(site, listing.cards().items()).text();
        var page = new ProgrammePage(
                listing, views.tabs(filter, PATH), facets, site, data, programme.isComplete());
        return Html.of("discovery/list", page);
    }

    /** What the words may become, as options of a list. */
    @Public
    @GetMapping(PATH + "/suggestions")
    Answer suggestions(@RequestParam(required = false) @Nullable String q, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        var typed = q == null || q.length() > 60 ? "" : q;
        return Html.of("discovery/suggestions", programme.suggest(typed, SUGGESTED));
    }
}
