package org.sciday.search.opensearch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sciday.search.Condition;
import org.sciday.search.Search;
import org.sciday.search.Span;
import org.sciday.search.words.Question;
import org.sciday.search.words.Question.Part;
import org.sciday.search.words.Sounds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions as OpenSearch asks them; the same weights as with Lucene. */
final class OpenSearchQueries {

    private static final double MOST = 0.67;
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private OpenSearchQueries() {}

    static List<JsonNode> filters(Search search) {
        var filters = new ArrayList<JsonNode>();
        for (var condition : search.conditions()) {
            switch (condition) {
                case Condition.AnyOf any -> filters.add(terms(any.field(), List.copyOf(any.codes())));
                case Condition.NoneOf none -> filters.add(not(terms(none.field(), List.copyOf(none.codes()))));
                case Condition.IfAny any -> filters.add(best(List.of(
                        not(one("exists", object().put("field", "code." + any.field()))),
                        terms(any.field(), List.copyOf(any.codes())))));
                case Condition.During during -> filters.add(during("on", during.span()));
                case Condition.OnDays days -> filters.add(terms(days.field(), List.copyOf(days.codes())));
                case Condition.Within within -> filters.add(thereThen(within, search.span()));
            }
        }
        filters.add(one("range", "since", object().put("lte", search.now().getEpochSecond())));
        return filters;
    }

    /** What lies within the span, or begins or ends in it. */
    static JsonNode during(String field, Span span) {
        var range = object();
        OpenSearchDocuments.range(range, span);
        return one("range", field, range);
    }

    private static JsonNode thereThen(Condition.Within circle, Span span) {
        var within = object().put("distance", circle.metres() + "m");
        var centre = circle.centre();
        within.putObject("occasions.at").put("lat", centre.lat()).put("lon", centre.lon());
        var nested = object().put("path", "occasions");
        nested.set("query", must(List.of(during("occasions.on", span), one("geo_distance", within))));
        return one("nested", nested);
    }

    /** Every part, in one of its ways; what was typed in one go also by its sound. */
    static List<JsonNode> strictly(Question question) {
        var all = new ArrayList<JsonNode>();
        for (var chunk : question.chunks()) {
            var parts = chunk.parts().stream().map(OpenSearchQueries::exactly).toList();
            all.add(parts.size() == 1 ? parts.getFirst() : best(List.of(must(parts), sameSound(chunk.text(), 6))));
        }
        return all;
    }

    /** For what holds all parts, among others that do not. */
    static JsonNode first(List<JsonNode> all) {
        return constant(must(all), 100);
    }

    static JsonNode loosely(Question question, boolean doubted) {
        var most = object();
        var should = most.putArray("should");
        question.parts().forEach(part -> should.add(doubted ? best(List.of(exactly(part), alike(part))) : exactly(part)));
        most.put("minimum_should_match", Math.max(1, (int) (question.parts().size() * MOST)));
        return object().set("bool", most);
    }

    /** A little better when it is soon, new and near. */
    static List<JsonNode> tastes(Search search) {
        var day = search.now().getEpochSecond() / DAY * DAY;
        var tastes = new ArrayList<JsonNode>();
        tastes.add(decay("starts", day / 60, Duration.ofDays(3).toMinutes(), 2));
        tastes.add(decay("since", day, Duration.ofDays(7).toSeconds(), 1));
        var near = search.near();
        if (near != null) {
            var origin = object().put("lat", near.lat()).put("lon", near.lon());
            tastes.add(decay("place", origin, OpenSearchDocuments.JSON.getNodeFactory().stringNode("5km"), 4));
        }
        return tastes;
    }

    private static JsonNode exactly(Part part) {
        var ways = new ArrayList<JsonNode>();
        for (var words : part.ways()) {
            var way = must(words.stream().map(OpenSearchQueries::anywhere).toList());
            ways.add(ways.isEmpty() ? way : boosted(way, 0.6));
        }
        if (!part.pairs().isEmpty()) {
            var pairs = part.pairs().stream().map(pair -> term("pairs", pair)).toList();
            ways.add(constant(must(pairs), 6));
        }
        if (part.isLatin() && part.text().length() > 2) {
            ways.add(constant(prefix("sound", part.text()), 6));
            ways.add(constant(prefix("title", part.text()), 6));
        } else if (part.isSingle()) {
            ways.add(constant(prefix("pairs", part.text()), 1));
        }
        return best(ways);
    }

    private static JsonNode anywhere(String word) {
        return best(List.of(boosted("title", word, 4), boosted("names", word, 2.5), boosted("body", word, 1)));
    }

    private static JsonNode alike(Part part) {
        if (part.isLatin()) {
            return best(List.of(fuzzy("title", part.text(), 1), fuzzy("pinyin", part.text(), 1)));
        }
        var sound = sameSound(part.text(), 2);
        return part.text().length() < 3 ? sound : best(List.of(sound, fuzzy("title", part.text(), 0)));
    }

    private static JsonNode sameSound(String words, double score) {
        return constant(prefix("sound", Sounds.of(words) + Sounds.BEFORE_WORD), score);
    }

    private static JsonNode fuzzy(String field, String text, int prefix) {
        var slips = text.length() >= 8 ? 2 : text.length() >= 4 || prefix == 0 ? 1 : 0;
        return constant(one("fuzzy", field, object().put("value", text).put("fuzziness", slips).put("prefix_length", prefix)), 2);
    }

    private static JsonNode terms(String field, List<String> codes) {
        var list = OpenSearchDocuments.JSON.createArrayNode();
        codes.forEach(list::add);
        return one("terms", "code." + field, list);
    }

    private static JsonNode term(String field, String value) {
        return one("term", field, object().put("value", value));
    }

    private static JsonNode boosted(String field, String word, double boost) {
        return one("term", field, object().put("value", word).put("boost", boost));
    }

    private static JsonNode boosted(JsonNode query, double boost) {
        var bool = object().put("boost", boost);
        bool.putArray("must").add(query);
        return object().set("bool", bool);
    }

    private static JsonNode prefix(String field, String text) {
        return one("prefix", field, object().put("value", text));
    }

    private static JsonNode constant(JsonNode filter, double score) {
        var constant = object().put("boost", score);
        constant.set("filter", filter);
        return object().set("constant_score", constant);
    }

    private static JsonNode decay(String field, long origin, long pivot, double boost) {
        var nodes = OpenSearchDocuments.JSON.getNodeFactory();
        return decay(field, nodes.numberNode(origin), nodes.numberNode(pivot), boost);
    }

    /** Half of the boost at the pivot, less beyond. */
    private static JsonNode decay(String field, JsonNode origin, JsonNode pivot, double boost) {
        var curve = object();
        curve.set("origin", origin);
        curve.set("scale", pivot);
        var function = object().put("boost", boost).put("boost_mode", "replace");
        function.putObject("exp").set(field, curve);
        function.set("query", one("exists", object().put("field", field)));
        return object().set("function_score", function);
    }

    static JsonNode must(List<? extends JsonNode> queries) {
        var bool = object();
        var must = bool.putArray("must");
        queries.forEach(must::add);
        return object().set("bool", bool);
    }

    private static JsonNode not(JsonNode query) {
        var bool = object();
        bool.putArray("must_not").add(query);
        return object().set("bool", bool);
    }

    private static JsonNode best(List<? extends JsonNode> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        var best = object().put("tie_breaker", 0.1);
        var list = best.putArray("queries");
        queries.forEach(list::add);
        return object().set("dis_max", best);
    }

    private static JsonNode one(String kind, String field, JsonNode value) {
        return one(kind, object().set(field, value));
    }

    private static JsonNode one(String kind, JsonNode body) {
        return object().set(kind, body);
    }

    static ObjectNode object() {
        return OpenSearchDocuments.JSON.createObjectNode();
    }
}
