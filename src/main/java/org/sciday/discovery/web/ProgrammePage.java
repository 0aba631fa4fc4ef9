package org.sciday.discovery.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sciday.discovery.Listing;
import org.sciday.discovery.ProgrammeCard;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.search.Marked;

/**
 * The programme as a list.
 *
 * @param site its address, as the reader reached it
 * @param data what search engines read of the list
 * @param complete whether all is in the index yet
 */
public record ProgrammePage(
        Listing listing, List<Tab> tabs, List<Facet> facets, String site, String data, boolean complete) {

    private static final int EXCERPT = 60;

    /** A way to look at the same. */
    public record Tab(String href, String messageKey, boolean current) {}

    /** One field to narrow by; the chosen choice first leads out again. */
    public record Facet(String field, String messageKey, List<Choice> choices) {

        private long chosen() {
            return choices.stream().filter(Choice::chosen).count();
        }
    }

    public record Choice(String name, long hits, String href, boolean chosen) {}

    public ProgrammeFilter filter() {
        return listing.asked();
    }

    public long chosen() {
        return facets.stream().mapToLong(Facet::chosen).sum();
    }

    /** Where other sites learn how to embed this list. */
    public String oEmbed() {
        return "/oembed?url=" + URLEncoder.encode(filter().at(site + "/activities"), StandardCharsets.UTF_8);
    }

    /** With the words and the time, without what was chosen. */
    public String cleared() {
        var filter = filter();
        return ProgrammeFilter.ANY
                .with("q", filter.words())
                .with("when", filter.moment())
                .with("date", filter.date())
                .with("to", filter.to())
                .at("/activities");
    }

    /** Orders to choose from; nearness is chosen by telling where one is. */
    public List<String> orders() {
        return filter().words().isEmpty() ? List.of("soon", "new") : List.of("fit", "soon", "new");
    }

    public Marked title(ProgrammeCard card) {
        return Marked.of(card.title(), listing.found().marks());
    }

    /** Where the words stand in the text; nothing when they do not. */
    public Marked excerpt(ProgrammeCard card) {
        var text = Marked.excerpt(card.summary(), listing.found().marks(), EXCERPT);
        return text.hasMarks() ? text : new Marked(List.of());
    }
}
