package org.sciday.discovery;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.search.Found;
import org.sciday.search.Search;
import org.sciday.search.Search.Part;
import org.sciday.shared.PageOf;
import org.springframework.stereotype.Service;

/** The public programme: finds what is on, counts what else there is, and shows it as it is at this moment. */
@Service
public class Programme {

    private static final int FEW = 3;
    private static final Set<String> FACETS = facets();

    private final ProgrammeIndex index;
    private final CardQueries cards;
    private final Clock clock;

    Programme(ProgrammeIndex index, CardQueries cards, Clock clock) {
        this.index = index;
        this.cards = cards;
        this.clock = clock;
    }

    /** A numbered page for people, with what the words may mean and what else there is. */
    public Listing list(ProgrammeFilter asked) {
        var size = ProgrammeFilter.SIZE;
        return list(asked, Part.of((asked.number() - 1) * size, size), FACETS);
    }

    /** The hits behind a cursor for machines; the counts are those of the page. */
    public Listing slice(ProgrammeFilter asked, int size, @Nullable String cursor) {
        return list(asked, new Part(0, size, cursor), FACETS);
    }

    /** The first so many, and nothing else: for feeds. */
    public List<ProgrammeCard> first(ProgrammeFilter asked, int size) {
        return list(asked, Part.of(0, size), Set.of()).cards().items();
    }

    /** How many there are, and how many of each code in these fields. */
    public Found count(ProgrammeFilter asked, Set<String> facets) {
        return find(asked, 0, facets);
    }

    /** The ids and counts as the index knows them, for those who show something else than cards. */
    public Found find(ProgrammeFilter asked, int size, Set<String> facets) {
        return find(Understanding.of(asked).filter(), Part.of(0, size), facets);
    }

    /** What the words may become while they are typed. */
    public List<String> suggest(String typed, int limit) {
        return index.index().suggest(typed, limit);
    }

    /** Is another number after each change that a reader could see. */
    public long edition() {
        return index.edition();
    }

    /** False for as long as a new index is being made for the first time. */
    public boolean isComplete() {
        return index.index().standing().isPresent();
    }

    private Listing list(ProgrammeFilter asked, Part part, Set<String> facets) {
        var understood = Understanding.of(asked);
        var meant = understood.filter();
        var found = find(meant, part, facets);
        if (found.total() == 0 && !understood.fields().isEmpty()) {
            // Nothing at that time, or for them: then the words as they stand are better than nothing.
            understood = new Understanding(asked, List.of());
            meant = asked;
            found = find(meant, part, facets);
        }
        var level = level(meant, found);
        if (level.equals(Codes.COUNTY) && facets.contains(Codes.CITY)) {
            found = withCounties(meant, found);
        }
        var region = meant.regionCode().map(RegionCode::prefix).orElse("");
        var free = Boolean.TRUE.equals(meant.free());
        var here = meant.point().orElse(null);
        var shown = cards.cards(found.hits(), meant.span(clock.instant()), region, free, here, Asking.isForTheNearest(meant));
        var total = Math.min(found.total(), Search.DEEPEST);
        var page = new PageOf<>(shown, meant.number(), Math.max(1, part.size()), total);
        var other = found.total() < FEW || found.loosely() ? index.index().didYouMean(meant.words()) : Optional.<String>empty();
        return new Listing(asked, meant, understood.fields(), page, found, level, other, found.next());
    }

    private Found find(ProgrammeFilter meant, Part part, Set<String> facets) {
        return index.index().find(Asking.of(meant, clock.instant(), part, facets));
    }

    /** The regions to choose from: below the chosen one, or where they begin to differ. */
    private static String level(ProgrammeFilter meant, Found found) {
        var chosen = meant.regionCode().map(RegionCode::level).orElse(0);
        if (chosen == 0 && found.counts(Codes.PROVINCE).size() > 1) {
            return Codes.PROVINCE;
        }
        return chosen < 2 && found.counts(Codes.CITY).size() > 1 ? Codes.CITY : Codes.COUNTY;
    }

    /** Counties are counted only where they are few. */
    private Found withCounties(ProgrammeFilter meant, Found found) {
        var counties = find(meant, Part.of(0, 0), Set.of(Codes.COUNTY)).counts(Codes.COUNTY);
        var counts = new HashMap<>(found.counts());
        counts.put(Codes.COUNTY, counties);
        return new Found(found.hits(), found.total(), found.loosely(), found.next(), counts, found.marks());
    }

    private static Set<String> facets() {
        var facets = new HashSet<>(Codes.FLAGS);
        facets.addAll(Set.of(Codes.PROVINCE, Codes.CITY, Codes.KIND, Codes.TOPIC, Codes.AUDIENCE, Codes.ACTION));
        return Set.copyOf(facets);
    }
}
