package org.sciday.discovery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.shared.NotFound;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The programme on a unit's own site: in a frame, or found by a site that knows oEmbed. */
@Controller
class EmbedPages {

    static final String PATH = "/embed";

    private static final int SHOWN = 6;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 720;

    private final Programme programme;
    private final MessageSource messages;

    EmbedPages(Programme programme, MessageSource messages) {
        this.programme = programme;
        this.messages = messages;
    }

    @Public
    @GetMapping(PATH)
    Answer embed(ProgrammeFilter filter, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        return Html.of("discovery/embed", new EmbedPage(programme.first(filter, SHOWN), filter.at(ProgrammePages.PATH)));
    }

    @Public
    @GetMapping("/oembed")
    @ResponseBody
    OEmbed oEmbed(
            @RequestParam String url,
            @RequestParam(required = false) @Nullable Integer maxwidth,
            @RequestParam(required = false) @Nullable Integer maxheight) {
        var site = WebAddresses.site();
        var query = queryOf(url, site);
        var width = Math.clamp(maxwidth == null ? WIDTH : maxwidth, 240, WIDTH);
        var height = Math.clamp(maxheight == null ? HEIGHT : maxheight, 240, HEIGHT);
        var title = String.valueOf(messages.getMessage("discovery.feed.all", null, Locale.SIMPLIFIED_CHINESE));
        var frame = "<iframe src=\"%s%s%s\" width=\"%d\" height=\"%d\" loading=\"lazy\" title=\"%s\"></iframe>"
                .formatted(site, PATH, query.isEmpty() ? "" : "?" + query.replace("&", "&amp;"), width, height, title);
        return OEmbed.of(title, width, height, frame);
    }

    /** Of our own list only, and read as a filter, so that nothing else gets into the frame's address. */
    private static String queryOf(String url, String site) {
        try {
            var address = URI.create(url);
            if (url.startsWith(site + ProgrammePages.PATH) && ProgrammePages.PATH.equals(address.getPath())) {
                return QueryText.filter(address.getRawQuery()).query();
            }
        } catch (IllegalArgumentException noAddress) {
            // not ours either
        }
        throw new NotFound("discovery.not-embeddable");
    }
}
