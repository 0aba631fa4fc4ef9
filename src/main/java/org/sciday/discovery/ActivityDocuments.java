package org.sciday.discovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.discovery.ActivityDocumentStore.Row;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.search.Occasion;
import org.sciday.search.SearchDocument;
import org.sciday.search.Span;
import org.sciday.shared.Festival;
import org.springframework.stereotype.Component;

/** Published activities as documents of the index. */
@Component
class ActivityDocuments {

    /** What it looks like, see {@code SearchIndexes}: to be raised whenever documents change their form. */
    static final int SHAPE = 3;

    private static final int MOST_DAYS = 400;
    private static final int MOST_NAMES = 12;
    private static final Set<String> YOUNG = Set.of("YOUTH", "FAMILY");

    private final ActivityDocumentStore store;
    private final Vocabularies vocabularies;
    private final Regions regions;

    ActivityDocuments(ActivityDocumentStore store, Vocabularies vocabularies, Regions regions) {
        this.store = store;
        this.vocabularies = vocabularies;
        this.regions = regions;
    }

    /** Those of the activities that are public now. */
    List<SearchDocument> of(Collection<UUID> activities) {
        return store.read(activities).stream().map(this::document).toList();
    }

    SearchDocument document(Row row) {
        var times = times(row);
        var names = new LinkedHashSet<String>();
        names.add(row.unitName());
        List.of(row.sites().names()).stream().filter(name -> !name.isBlank()).limit(MOST_NAMES).forEach(names::add);
        return new SearchDocument(
                row.id(),
                row.title(),
                names,
                body(row),
                codes(row, times),
                occasions(row, times),
                row.publishedAt());
    }

    /** The text, and in words what is otherwise known in codes: nobody types codes. */
    private String body(Row row) {
        var words = new ArrayList<String>();
        words.add(row.text());
        words.addAll(vocabularies.wordsOf(row.campaign(), row.kind(), row.topics(), row.audiences()));
        words.addAll(List.of(row.sites().addresses()));
        regionsOf(row).forEach(code -> words.add(regions.get(code).name()));
        return String.join("\n", words);
    }

    private Map<String, Set<String>> codes(Row row, List<Span> times) {
        var codes = new HashMap<String, Set<String>>();
        codes.put(Codes.CAMPAIGN, Set.of(row.campaign().toString()));
        codes.put(Codes.UNIT, Set.of(row.unit().toString()));
        codes.put(Codes.KIND, Set.of(row.kind()));
        codes.put(Codes.TOPIC, Set.of(row.topics()));
        codes.put(Codes.AUDIENCE, Set.of(row.audiences()));
        codes.put(Codes.STATUS, Set.of(row.status()));
        codes.put(Codes.ACTION, texts(row.actions()));
        codes.put(Codes.VENUE, new LinkedHashSet<>(List.of(row.sites().names())));
        codes.put(Codes.DAY, days(times));
        codes.put(Codes.REGION_DAY, regionDays(row, times));
        flag(codes, Codes.FREE, row.free());
        flag(codes, Codes.NO_FEE, row.noFee());
        flag(codes, Codes.ONLINE, row.online());
        flag(codes, Codes.ACCESSIBLE, row.accessible());
        flag(codes, Codes.CHILDREN, List.of(row.audiences()).stream().anyMatch(YOUNG::contains));
        regionCodes(codes, row);
        return codes;
    }

    private static void flag(Map<String, Set<String>> codes, String field, boolean yes) {
        if (yes) {
            codes.put(field, Set.of(Codes.YES));
        }
    }

    private void regionCodes(Map<String, Set<String>> codes, Row row) {
        for (var code : regionsOf(row)) {
            add(codes, Codes.REGION, code);
            switch (code.level()) {
                case 1 -> add(codes, Codes.PROVINCE, code);
                case 2 -> add(codes, Codes.CITY, code);
                case 3 -> add(codes, Codes.COUNTY, code);
                default -> {}
            }
        }
    }

    private static void add(Map<String, Set<String>> codes, String field, RegionCode code) {
        codes.computeIfAbsent(field, each -> new LinkedHashSet<>()).add(code.value());
    }

    /** The regions of its places and of itself, with those above. */
    private Set<RegionCode> regionsOf(Row row) {
        var own = new LinkedHashSet<String>();
        for (var region : row.sites().regions()) {
            if (region != null) {
                own.add(region);
            }
        }
        if (row.region() != null) {
            own.add(row.region());
        }
        var all = new LinkedHashSet<RegionCode>();
        for (var code : own) {
            RegionCode.parse(code).ifPresent(known -> regions.path(known).stream().map(Region::code).forEach(all::add));
        }
        return all;
    }

    private static List<Span> times(Row row) {
        var spans = new ArrayList<Span>();
        for (var i = 0; i < row.times().starts().length; i++) {
            spans.add(new Span(row.times().starts()[i].toInstant(), row.times().ends()[i].toInstant()));
        }
        return spans;
    }

    /** Whoever looks for a region and a day means one session; to be told apart only where an activity is in several regions. */
    private Set<String> regionDays(Row row, List<Span> times) {
        var where = row.times().regions();
        var regionDays = new LinkedHashSet<String>();
        if (Arrays.stream(where).distinct().count() > 1) {
            for (var i = 0; i < where.length; i++) {
                if (where[i] != null) {
                    var days = days(times.subList(i, i + 1));
                    for (var region : regions.path(RegionCode.of(where[i]))) {
                        days.forEach(day -> regionDays.add(Codes.regionDay(region.code(), day)));
                    }
                }
            }
        }
        return regionDays;
    }

    private static Set<String> days(List<Span> times) {
        var days = new LinkedHashSet<String>();
        for (var span : times) {
            var last = Festival.dateOf(span.to().minusSeconds(1));
            for (LocalDate day = Festival.dateOf(span.from()); !day.isAfter(last) && days.size() < MOST_DAYS; ) {
                days.add(day.toString());
                day = day.plusDays(1);
            }
        }
        return days;
    }

    /** Whatever has one site is there, also where a session does not say so. */
    private static List<Occasion> occasions(Row row, List<Span> times) {
        var sites = row.sites();
        var only = sites.lats().length == 1 ? point(sites.lats()[0], sites.lons()[0]) : null;
        var occasions = new ArrayList<Occasion>();
        for (var i = 0; i < times.size(); i++) {
            var at = point(row.times().lats()[i], row.times().lons()[i]);
            occasions.add(new Occasion(times.get(i), at == null ? only : at));
        }
        return occasions;
    }

    private static @Nullable GeoPoint point(@Nullable Double lat, @Nullable Double lon) {
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }

    private static Set<String> texts(UUID[] ids) {
        var texts = new LinkedHashSet<String>();
        for (var id : ids) {
            texts.add(id.toString());
        }
        return texts;
    }
}
