package org.sciday.discovery.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.discovery.Codes;
import org.sciday.discovery.Listing;
import org.sciday.discovery.ProgrammeCard;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.discovery.web.ProgrammePage.Choice;
import org.sciday.discovery.web.ProgrammePage.Facet;
import org.sciday.search.Found.Count;

/** The facets of a listing as links: each choice narrows, a chosen one leads out again. */
final class FacetList {

    private static final int MOST = 16;

    private final Listing listing;
    private final Names names;
    private final String path;

    FacetList(Listing listing, Names names, String path) {
        this.listing = listing;
        this.names = names;
        this.path = path;
    }

    List<Facet> list() {
        var facets = new ArrayList<Facet>();
        add(facets, Codes.REGION, listing.regions());
        for (var field : List.of(Codes.KIND, Codes.TOPIC, Codes.AUDIENCE, Codes.ACTION)) {
            add(facets, field, listing.found().counts(field));
        }
        var flags = new ArrayList<Choice>();
        for (var field : List.of(Codes.FREE, Codes.NO_FEE, Codes.CHILDREN, Codes.ACCESSIBLE, Codes.ONLINE)) {
            listing.found().counts(field).stream()
                    .map(count -> choice(field, names.flag(field), "true", count.hits()))
                    .forEach(flags::add);
        }
        if (!flags.isEmpty()) {
            facets.addFirst(new Facet("needs", "discovery.facet.needs", flags));
        }
        only(facets, Codes.VENUE, filter().venue());
        only(facets, Codes.UNIT, listing.cards().items().stream().map(ProgrammeCard::unit).findFirst().orElse(null));
        return facets;
    }

    /** A place or a host is come to by a link, and left again here: there are too many of them to choose from. */
    private void only(List<Facet> facets, String field, @Nullable String name) {
        var code = chosen(field);
        if (code != null && name != null) {
            var hits = listing.found().total();
            facets.addFirst(new Facet(field, "discovery.facet." + field, List.of(choice(field, name, code, hits))));
        }
    }

    private void add(List<Facet> facets, String field, List<Count> counts) {
        var choices = counts.stream()
                .flatMap(count -> names.of(field, count.code()).stream()
                        .map(name -> choice(field, name, count.code(), count.hits())))
                .limit(MOST)
                .toList();
        var chosen = chosen(field);
        if (choices.size() > 1 || chosen != null) {
            facets.add(new Facet(field, "discovery.facet." + field, withChosen(field, choices)));
        }
    }

    /** What is chosen is always there, so that one gets out again. */
    private List<Choice> withChosen(String field, List<Choice> choices) {
        var code = chosen(field);
        if (code == null || choices.stream().anyMatch(Choice::chosen)) {
            return choices;
        }
        var all = new ArrayList<Choice>();
        names.of(field, code).ifPresent(name -> all.add(choice(field, name, code, listing.found().total())));
        all.addAll(choices);
        return all;
    }

    private Choice choice(String field, String name, String value, long hits) {
        var chosen = value.equals(chosen(field));
        return new Choice(name, hits, filter().with(field, chosen ? null : value).at(path), chosen);
    }

    private @Nullable String chosen(String field) {
        return filter().fields().get(field);
    }

    /** What words became filters stays so when one of the choices is followed. */
    private ProgrammeFilter filter() {
        return listing.meant();
    }
}
