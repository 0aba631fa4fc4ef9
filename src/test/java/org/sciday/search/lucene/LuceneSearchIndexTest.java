package org.sciday.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciday.regions.GeoPoint;
import org.sciday.search.Condition;
import org.sciday.search.Found.Count;
import org.sciday.search.Occasion;
import org.sciday.search.Order;
import org.sciday.search.Search;
import org.sciday.search.Search.Part;
import org.sciday.search.SearchDocument;
import org.sciday.search.SearchIndex;
import org.sciday.search.SearchIndexContract;
import org.sciday.search.SearchSettings;
import org.sciday.search.SearchSettings.Engine;
import org.sciday.search.Span;
import org.sciday.search.Standing;

class LuceneSearchIndexTest extends SearchIndexContract {

    private static final SearchSettings SETTINGS =
            new SearchSettings(Engine.LUCENE, 16, 2, URI.create("http://127.0.0.1"), null);

    @TempDir
    Path folder;

    private LuceneIndexes indexes;

    @Override
    protected SearchIndex open() {
        try {
            indexes = new LuceneIndexes(folder.resolve("search"), SETTINGS);
            return indexes.open("things", 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void closeFolder() {
        indexes.close();
    }

    @Test
    void keepsWhatWasSwappedInAndBeginsAnewForAnotherShape() throws IOException {
        try (var rebuild = index.rebuild()) {
            rebuild.add(List.of(one(new Random(1), 0)));
            rebuild.swap(NOW);
        }
        index.keepSeen(NOW.plusSeconds(9));
        index.put(List.of());
        try (var second = new LuceneIndexes(folder.resolve("search"), SETTINGS);
                var third = new LuceneIndexes(folder.resolve("search"), SETTINGS)) {
            var beside = second.open("things", 1);
            assertThat(beside.isOurs()).isTrue();
            assertThat(beside.count()).isZero();
            assertThat(third.open("things", 1).isOurs()).isFalse();
        }
        indexes.close();
        indexes = new LuceneIndexes(folder.resolve("search"), SETTINGS);
        var again = indexes.open("things", 1);
        assertThat(again.count()).isEqualTo(1);
        assertThat(again.standing()).contains(new Standing(NOW, NOW.plusSeconds(9)));
        assertThat(indexes.open("others", 2).standing()).isEmpty();
    }

    /** Many hits take other ways than few: by bits, by horizons, by circles. */
    @Test
    void saysTheSameOfManyAsLookingAtEach() {
        var random = new Random(2024);
        var all = new ArrayList<SearchDocument>();
        try (var rebuild = index.rebuild()) {
            for (var number = 0; number < 12_000; number++) {
                all.add(one(random, number));
            }
            rebuild.add(all);
            rebuild.swap(NOW);
        }
        index.remove(List.of(all.removeFirst().id()));
        var here = new GeoPoint(39.5, 118.2);
        var span = new Span(NOW, NOW.plus(Duration.ofDays(20)));
        var matching = all.stream()
                .filter(document -> document.times().stream().anyMatch(span::touches))
                .toList();
        var found = index.find(new Search(
                "", List.of(new Condition.During(span)), Order.SOONEST, here, NOW, Part.of(0, 30), Set.of("kind")));

        assertThat(found.total()).isEqualTo(matching.size()).isGreaterThan(5_000);
        assertThat(found.hits()).isEqualTo(matching.stream()
                .sorted(Comparator.comparing(LuceneSearchIndexTest::rank).thenComparing(d -> d.id().toString()))
                .limit(30)
                .map(SearchDocument::id)
                .toList());
        for (var kind : List.of("K0", "K1", "RARE")) {
            var expected = matching.stream().filter(d -> d.codes().get("kind").contains(kind)).count();
            assertThat(found.counts("kind")).contains(new Count(kind, expected));
        }
        var near = index.find(new Search("", List.of(), Order.NEAREST, here, NOW, Part.of(0, 10), Set.of()));
        assertThat(near.hits()).isEqualTo(all.stream()
                .sorted(Comparator.comparing(document -> document.places().getFirst().metresTo(here)))
                .limit(10)
                .map(SearchDocument::id)
                .toList());
    }

    private static long rank(SearchDocument document) {
        var span = document.times().getFirst();
        var begun = span.isLong() && span.from().isBefore(NOW);
        return span.from().getEpochSecond() / 60 + (begun ? NextStart.BEGUN : 0);
    }

    private static SearchDocument one(Random random, int number) {
        var starts = NOW.plusSeconds(random.nextInt(-100, 600) * 3600L);
        var lasts = Duration.ofHours(random.nextInt(10) == 0 ? 100 : 2);
        var kinds = number % 500 == 0 ? Set.of("RARE") : Set.of("K" + random.nextInt(2));
        return new SearchDocument(
                new UUID(random.nextLong() >>> 1, number),
                "活动 " + number,
                Set.of("场馆"),
                "",
                Map.of("kind", kinds),
                List.of(new Occasion(
                        new Span(starts, starts.plus(lasts)),
                        new GeoPoint(39 + random.nextDouble(), 118 + random.nextDouble()))),
                NOW.minusSeconds(60));
    }
}
