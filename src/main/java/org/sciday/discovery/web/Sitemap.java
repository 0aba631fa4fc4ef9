package org.sciday.discovery.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sciday.discovery.web.SitemapQueries.Entry;

/** Site maps as sitemaps.org describes them. Addresses are ours and hold no sign that XML minds. */
record Sitemap(String site) {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String WORDS = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    String index(int maps) {
        return IntStream.rangeClosed(1, maps)
                .mapToObj(number -> "<sitemap><loc>%s/sitemap/%d.xml</loc></sitemap>\n".formatted(site, number))
                .collect(Collectors.joining("", HEAD + "<sitemapindex" + WORDS, "</sitemapindex>\n"));
    }

    String activities(List<Entry> entries) {
        return entries.stream()
                .map(entry -> "<url><loc>%s/activities/%s</loc><lastmod>%s</lastmod></url>\n"
                        .formatted(site, entry.id(), entry.changedAt()))
                .collect(Collectors.joining("", HEAD + "<urlset" + WORDS, "</urlset>\n"));
    }
}
