package org.sciday.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday.regions.GeoPoint;
import org.sciday.search.Search.Part;

/** What every kind of index does. */
public abstract class SearchIndexContract {

    protected static final Instant NOW = Instant.parse("2024-09-14T02:00:00Z");
    private static final GeoPoint MUSEUM = new GeoPoint(39.64, 118.14);
    private static final GeoPoint HARBOUR = new GeoPoint(39.21, 118.37);

    protected SearchIndex index;
    private UUID dinosaurs;
    private UUID robots;
    private UUID clinic;
    private UUID stars;

    /** An empty index, new for each test. */
    protected abstract SearchIndex open();

    protected static SearchDocument document(
            UUID id, String title, String name, String body, String kind, Instant starts, Duration lasts, GeoPoint at) {
        return new SearchDocument(
                id,
                title,
                Set.of(name),
                body,
                Map.of("kind", Set.of(kind), "topic", Set.of("T" + title.length() % 2, "ALL")),
                List.of(new Occasion(new Span(starts, starts.plus(lasts)), at)),
                NOW.minus(Duration.ofDays(3)));
    }

    private UUID put(String title, String name, String body, String kind, int hours, int lasts, GeoPoint at) {
        var id = UUID.randomUUID();
        var starts = NOW.plus(Duration.ofHours(hours));
        index.put(List.of(document(id, title, name, body, kind, starts, Duration.ofHours(lasts), at)));
        return id;
    }

    @BeforeEach
    void fill() {
        index = open();
        dinosaurs = put("恐龙化石特展：走进侏罗纪", "唐山博物馆", "看霸王龙骨架，动手修化石。", "EXHIBITION", -50, 200, MUSEUM);
        robots = put("人工智能与机器人大讲堂", "唐山科技馆", "专家讲机器人怎样走路，也讲恐龙机器人。", "LECTURE", 30, 2, MUSEUM);
        clinic = put("社区义诊", "市人民医院", "量血压，测视力。", "CLINIC", 5, 3, HARBOUR);
        stars = put("秋夜观星", "海港天文台", "用望远镜看月球。", "OPEN_DAY", 60, 4, HARBOUR);
    }

    @AfterEach
    void close() {
        index.close();
    }

    protected Search search(String words, Order order, @Nullable GeoPoint near, Condition... conditions) {
        return new Search(words, List.of(conditions), order, near, NOW, Part.of(0, 20), Set.of("kind", "topic"));
    }

    private List<UUID> hits(String words, Condition... conditions) {
        return index.find(search(words, Order.FITTING, null, conditions)).hits();
    }

    @Test
    void findsWordsAnywhereButTitlesFirst() {
        assertThat(hits("恐龙")).containsExactly(dinosaurs, robots);
        assertThat(hits("机器人 走路")).startsWith(robots);
        assertThat(hits("科技馆")).containsExactly(robots);
        assertThat(hits("霸王龙骨架")).startsWith(dinosaurs);
        assertThat(hits("的")).isEmpty();
    }

    @Test
    void findsPinyinAndOtherWords() {
        assertThat(hits("konglong")).contains(dinosaurs);
        assertThat(hits("kongl")).contains(dinosaurs);
        assertThat(hits("tskjg")).containsExactly(robots);
        assertThat(hits("讲座")).containsExactly(robots);
        assertThat(hits("健康咨询")).containsExactly(clinic);
    }

    @Test
    void forgivesSlips() {
        var sound = index.find(search("恐笼", Order.FITTING, null));
        assertThat(sound.loosely()).isTrue();
        assertThat(sound.hits()).contains(dinosaurs);
        assertThat(hits("kongolng")).contains(dinosaurs);
        assertThat(index.didYouMean("恐笼")).contains("恐龙");
        assertThat(index.didYouMean("konglnog 特展")).contains("恐龙 特展");
        assertThat(index.didYouMean("恐龙")).isEmpty();
        assertThat(index.find(search("恐龙", Order.FITTING, null)).loosely()).isFalse();
    }

    @Test
    void suggestsWhatIsTyped() {
        assertThat(index.suggest("kong", 5)).contains("恐龙");
        assertThat(index.suggest("机器", 5)).contains("机器人");
        assertThat(index.suggest("唐山科", 5)).contains("唐山科技馆");
        assertThat(index.suggest("", 5)).isEmpty();
    }

    @Test
    void narrowsByCodeTimeAndPlace() {
        var tomorrow = new Span(NOW.plus(Duration.ofHours(24)), NOW.plus(Duration.ofHours(48)));
        assertThat(hits("", new Condition.During(tomorrow))).containsExactlyInAnyOrder(dinosaurs, robots);
        assertThat(hits("", new Condition.OnDays(tomorrow, "kind", Set.of("CLINIC", "LECTURE"))))
                .containsExactlyInAnyOrder(clinic, robots);
        assertThat(hits("", new Condition.AnyOf("kind", Set.of("CLINIC", "LECTURE"))))
                .containsExactlyInAnyOrder(clinic, robots);
        assertThat(hits("", new Condition.NoneOf("kind", Set.of("CLINIC", "LECTURE"))))
                .containsExactlyInAnyOrder(dinosaurs, stars);
        assertThat(hits("", new Condition.IfAny("kind", Set.of("CLINIC"))))
                .containsExactly(clinic);
        assertThat(hits("", new Condition.IfAny("none", Set.of("CLINIC")))).hasSize(4);
        assertThat(hits("", new Condition.Within(HARBOUR, 5_000))).containsExactlyInAnyOrder(clinic, stars);
    }

    /** A tour that is at the museum tomorrow and at the harbour in three days. */
    @Test
    void meansOneOccasionByATimeAndAPlace() {
        var first = occasion(24, MUSEUM);
        var second = occasion(72, HARBOUR);
        var tour = UUID.randomUUID();
        index.put(List.of(new SearchDocument(
                tour, "科普大篷车", Set.of("流动科技馆"), "", Map.of("kind", Set.of("TOUR")), List.of(first, second), NOW)));
        var tomorrow = new Condition.During(first.span());
        var later = new Condition.During(second.span());
        assertThat(hits("大篷车", tomorrow, new Condition.Within(MUSEUM, 5_000))).containsExactly(tour);
        assertThat(hits("大篷车", later, new Condition.Within(HARBOUR, 5_000))).containsExactly(tour);
        assertThat(hits("大篷车", tomorrow, new Condition.Within(HARBOUR, 5_000))).isEmpty();
        assertThat(hits("大篷车", later, new Condition.Within(MUSEUM, 5_000))).isEmpty();
        assertThat(hits("大篷车", new Condition.Within(MUSEUM, 5_000))).containsExactly(tour);
        var station = put("港口观测站", "港务局", "", "TOUR", 24, 2, new GeoPoint(39.3, 118.3));
        var kind = new Condition.AnyOf("kind", Set.of("TOUR"));
        assertThat(index.find(search("", Order.NEAREST, HARBOUR, tomorrow, kind)).hits()).containsExactly(station, tour);
        assertThat(index.find(search("", Order.NEAREST, HARBOUR, kind)).hits()).containsExactly(tour, station);
    }

    private static Occasion occasion(int hours, GeoPoint at) {
        var starts = NOW.plus(Duration.ofHours(hours));
        return new Occasion(new Span(starts, starts.plus(Duration.ofHours(2))), at);
    }

    @Test
    void countsWhatElseThereIs() {
        var found = index.find(search("", Order.SOONEST, null, new Condition.AnyOf("kind", Set.of("CLINIC"))));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.counts("kind")).hasSize(4).allMatch(count -> count.hits() == 1);
        assertThat(found.counts("topic")).contains(new Found.Count("ALL", 1));
    }

    @Test
    void ordersByTimeAndDistance() {
        assertThat(index.find(search("", Order.SOONEST, null)).hits()).containsExactly(clinic, robots, stars, dinosaurs);
        assertThat(index.find(search("", Order.NEAREST, HARBOUR)).hits().subList(0, 2))
                .containsExactlyInAnyOrder(clinic, stars);
        assertThat(index.find(search("", Order.NEAREST, MUSEUM)).hits().subList(0, 2))
                .containsExactlyInAnyOrder(dinosaurs, robots);
    }

    @Test
    void walksByCursorWithoutLosingAny() {
        index.put(IntStream.range(0, 40)
                .mapToObj(number -> document(
                        UUID.randomUUID(), "月球 " + number, "展厅", "", "TALK", NOW.plusSeconds(60L * (number / 4)),
                        Duration.ofHours(1), MUSEUM))
                .toList());
        for (var order : Order.values()) {
            var seen = new ArrayList<UUID>();
            var total = index.find(search("月球", order, MUSEUM)).total();
            var cursor = (String) null;
            do {
                var part = new Part(0, 7, cursor);
                var asked = new Search("月球", List.of(), order, MUSEUM, NOW, part, Set.of());
                var found = index.find(asked);
                seen.addAll(found.hits());
                cursor = found.next();
            } while (cursor != null);
            assertThat(seen).as(order.toString()).hasSize((int) total).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        }
    }

    @Test
    void replacesRemovesAndWaitsForTheDay() {
        index.put(List.of(document(
                robots, "火箭课", "科技馆", "", "LECTURE", NOW.plusSeconds(60), Duration.ofHours(1), MUSEUM)));
        assertThat(hits("机器人")).doesNotContain(robots);
        assertThat(hits("火箭")).containsExactly(robots);
        index.remove(List.of(robots));
        assertThat(hits("火箭")).isEmpty();

        var later = document(UUID.randomUUID(), "明日之星", "科技馆", "", "LECTURE", NOW, Duration.ofHours(1), MUSEUM);
        index.put(List.of(new SearchDocument(
                later.id(), later.title(), later.names(), "", later.codes(), later.occasions(), NOW.plusSeconds(600))));
        assertThat(hits("明日之星")).isEmpty();
    }

    @Test
    void isMadeAnewBesideItself() {
        assertThat(index.standing()).isEmpty();
        try (var rebuild = index.rebuild()) {
            index.remove(List.of(stars));
            var fresh = put("地震避险", "体验馆", "", "OPEN_DAY", 9, 2, MUSEUM);
            assertThat(hits("恐龙")).isNotEmpty();
            rebuild.add(List.of(
                    document(stars, "秋夜观星", "天文台", "", "OPEN_DAY", NOW, Duration.ofHours(9), HARBOUR),
                    document(clinic, "社区义诊", "医院", "", "CLINIC", NOW, Duration.ofHours(9), HARBOUR)));
            rebuild.swap(NOW);
            assertThat(index.find(search("", Order.SOONEST, null)).hits()).containsExactlyInAnyOrder(clinic, fresh);
            assertThat(index.standing()).contains(new Standing(NOW, NOW));
            index.keepSeen(NOW.plusSeconds(30));
            assertThat(index.standing()).contains(new Standing(NOW, NOW.plusSeconds(30)));
        }
        try (var given = index.rebuild()) {
            assertThat(index.count()).isEqualTo(2);
        }
        assertThat(index.count()).isEqualTo(2);
    }
}
