package org.sciday.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.discovery.ActivityDocumentStore.Row;
import org.sciday.discovery.ActivityDocumentStore.Sites;
import org.sciday.discovery.ActivityDocumentStore.Times;
import org.sciday.search.Search.Part;
import org.sciday.search.SearchDocument;
import org.sciday.search.SearchIndex;
import org.sciday.search.SearchIndexes;
import org.sciday.search.words.Words;
import org.sciday.shared.Festival;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everyday questions to the demo's programme, judged by hand; and things of which one knows two words. */
@ScidayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedQuestionsTest {

    private static final Instant FRIDAY = Festival.instantOf(LocalDateTime.of(2024, 9, 13, 8, 0));
    private static final int PAGE = 20;
    private static final int JUDGED = 10;

    @Autowired
    SearchIndexes indexes;

    @Autowired
    ActivityDocuments documents;

    @Autowired
    Stage stage;

    private final Map<UUID, String> keys = new HashMap<>();
    private final List<SearchDocument> all = new ArrayList<>();
    private SearchIndex index;

    @BeforeAll
    void fill() throws IOException {
        var campaign = stage.campaign(stage.association("唐山科协"), Stage.Plan.of(2024)).value();
        for (var activity : JsonMapper.shared().readTree(resource("/demo/activities.json"))) {
            var row = row(activity, campaign);
            keys.put(row.id(), activity.path("key").asString());
            all.add(documents.document(row));
        }
        index = indexes.open("judged", 1);
        index.put(all);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void answersEverydayQuestions() throws IOException {
        var gains = new HashMap<String, Double>();
        var lines = new String(resource("/discovery/judged.tsv").readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        for (var line : lines) {
            if (!line.startsWith("#")) {
                var parts = line.split("\t");
                gains.put(parts[0], gain(found(parts[0], JUDGED), grades(parts[1])));
            }
        }
        var worst = gains.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(25)
                .map(entry -> entry + " " + found(entry.getKey(), JUDGED) + "\n")
                .toList();
        assertThat(gains).hasSizeGreaterThanOrEqualTo(60);
        assertThat(gains.values().stream().mapToDouble(each -> each).average().orElse(0))
                .as("nDCG@10; the worst: " + worst)
                .isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void findsWhatOneKnowsTwoWordsOf() {
        var random = new Random(20_240_915);
        var drawn = new ArrayList<>(all);
        Collections.shuffle(drawn, random);
        var missed = new ArrayList<String>();
        for (var document : drawn.subList(0, 200)) {
            var words = new ArrayList<>(Words.of(document.title()).stream()
                    .filter(word -> word.length() > 1)
                    .distinct()
                    .toList());
            Collections.shuffle(words, random);
            var asked = String.join(" ", words.subList(0, Math.min(2, words.size())));
            var filter = ProgrammeFilter.ANY.with("q", "“" + asked + "”").with("date", "2024-09-01").with("to", "2024-12-31");
            if (!find(filter, PAGE).contains(document.id())) {
                missed.add(asked + " of " + document.title());
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(10);
    }

    private List<String> found(String words, int size) {
        var meant = Understanding.of(ProgrammeFilter.ANY.with("q", words)).filter();
        var filter = meant.moment().isEmpty() ? meant.with("date", "2024-09-01").with("to", "2024-12-31") : meant;
        return find(filter, size).stream().map(keys::get).toList();
    }

    private List<UUID> find(ProgrammeFilter filter, int size) {
        return index.find(Asking.of(filter, FRIDAY, Part.of(0, size), Set.of())).hits();
    }

    private static Map<String, Integer> grades(String text) {
        var grades = new HashMap<String, Integer>();
        Arrays.stream(text.split(" ")).map(pair -> pair.split(":")).forEach(pair -> grades.put(pair[0], Integer.valueOf(pair[1])));
        return grades;
    }

    /** nDCG@10: how near to the best order of what was judged. */
    private static double gain(List<String> found, Map<String, Integer> grades) {
        var best = grades.values().stream().sorted(Comparator.reverseOrder()).limit(JUDGED).toList();
        return sum(found.stream().map(key -> grades.getOrDefault(key, 0)).toList()) / sum(best);
    }

    private static double sum(List<Integer> grades) {
        var sum = 0.0;
        for (var at = 0; at < grades.size(); at++) {
            sum += (Math.pow(2, grades.get(at)) - 1) / (Math.log(at + 2) / Math.log(2));
        }
        return sum;
    }

    private static Row row(JsonNode activity, UUID campaign) {
        var sites = activity.path("sites").valueStream().toList();
        var sessions = activity.path("sessions").valueStream().toList();
        return new Row(
                UUID.nameUUIDFromBytes(activity.path("key").asString().getBytes(StandardCharsets.UTF_8)),
                campaign,
                campaign,
                "唐山市科协",
                activity.path("title").asString(),
                activity.path("summary").asString() + "\n" + activity.path("description").asString(),
                activity.path("kind").asString(),
                texts(activity, "topics"),
                texts(activity, "audiences"),
                !activity.path("accessibility").isEmpty(),
                !activity.path("format").asString().equals("ONSITE"),
                activity.path("free").asBoolean(),
                "SCHEDULED",
                "130200",
                FRIDAY.minusSeconds(86_400),
                new UUID[0],
                new Sites(
                        sites.stream().map(site -> site.path("name").asString()).toArray(String[]::new),
                        sites.stream().map(site -> site.path("address").asString()).toArray(String[]::new),
                        sites.stream().map(site -> site.path("region").asString()).toArray(String[]::new),
                        sites.stream().map(site -> site.path("lat").asDouble()).toArray(Double[]::new),
                        sites.stream().map(site -> site.path("lon").asDouble()).toArray(Double[]::new)),
                new Times(
                        moments(sessions, "start"),
                        moments(sessions, "end"),
                        new String[0],
                        degrees(sessions, sites, "lat"),
                        degrees(sessions, sites, "lon")),
                true);
    }

    private static Double[] degrees(List<JsonNode> sessions, List<JsonNode> sites, String field) {
        return sessions.stream()
                .map(session -> session.path("site"))
                .map(site -> site.isNumber() ? sites.get(site.asInt()).path(field).asDouble() : null)
                .toArray(Double[]::new);
    }

    private static Timestamp[] moments(List<JsonNode> sessions, String field) {
        return sessions.stream()
                .map(session -> Festival.instantOf(LocalDateTime.parse(session.path(field).asString())))
                .map(Timestamp::from)
                .toArray(Timestamp[]::new);
    }

    private static String[] texts(JsonNode activity, String field) {
        return activity.path(field).valueStream().map(JsonNode::asString).toArray(String[]::new);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(JudgedQuestionsTest.class.getResourceAsStream(name));
    }
}
