package org.sciday.search.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.search.Found;
import org.sciday.search.Found.Count;
import org.sciday.search.Order;
import org.sciday.search.Search;
import org.sciday.search.words.Question;
import org.sciday.shared.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers one question. */
final class OpenSearchFind {

    private static final int CODES = 4_000;

    /** Fewer hits than these are followed by what is nearly meant. */
    private static final int ENOUGH = 5;

    /** The start that comes next within the span; what lasts for days and has begun comes behind. As with Lucene. */
    private static final String NEXT = """
            long begun = 1L << 50;
            for (long span : doc['spans']) {
              long start = span >>> 32; long end = span & 0xFFFFFFFFL;
              if (start >= params.to) { break; }
              if (end > params.from) {
                if (start >= params.from || end - start <= 1440) { return start; }
                long later = (1L << 40) + start;
                if (later < begun) { begun = later; }
              }
            }
            return begun;
            """;

    private final OpenSearchClient client;
    private final String alias;

    OpenSearchFind(OpenSearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    Found find(Search search) {
        var question = Question.of(search.words());
        if (question.isEmpty()) {
            return search.words().isBlank()
                    ? answer(search, question, List.of(), List.of())
                    : new Found(List.of(), 0, false, null, Map.of(), List.of());
        }
        var strict = answer(search, question, OpenSearchQueries.strictly(question), List.of());
        if (strict.total() >= ENOUGH) {
            return strict;
        }
        var all = OpenSearchQueries.first(OpenSearchQueries.strictly(question));
        // Words that others have are right, however few have them here.
        var known = answer(search.anywhere(), question, OpenSearchQueries.strictly(question), List.of()).total() >= ENOUGH;
        var loose = answer(search, question, List.of(OpenSearchQueries.loosely(question, !known)), List.of(all));
        return loose.withLoosely(loose.total() > strict.total());
    }

    private Found answer(Search search, Question question, List<JsonNode> words, List<JsonNode> better) {
        var body = question(search, words, better);
        var fitting = search.order() == Order.FITTING;
        var after = after(search);
        var from = fitting && after != null ? after.path(0).asInt() : search.part().from();
        body.put("size", search.part().size()).put("track_total_hits", true);
        if (after == null || fitting) {
            body.put("from", from);
        } else {
            body.set("search_after", after);
        }
        sort(body, search);
        var facets = body.putObject("aggs");
        search.facets().stream().filter(facet -> !search.narrows(facet)).forEach(facet -> facet(facets, facet));
        var found = client.post("/" + alias + "/_search", body);
        var counts = counts(found);
        search.facets().stream().filter(search::narrows).forEach(facet -> counts.putAll(others(search, words, facet)));
        var hits = new ArrayList<UUID>();
        found.at("/hits/hits").forEach(hit -> hits.add(UUID.fromString(hit.path("_id").asString())));
        var full = !hits.isEmpty() && hits.size() == search.part().size();
        var last = found.at("/hits/hits").path(hits.size() - 1).path("sort");
        var next = fitting ? OpenSearchDocuments.JSON.createArrayNode().add(from + hits.size()) : last;
        return new Found(
                hits,
                found.at("/hits/total/value").asLong(),
                false,
                full ? cursor(search.order(), next) : null,
                counts,
                question.marks());
    }

    /** What else there is, without what narrows this field. */
    private Map<String, List<Count>> others(Search search, List<JsonNode> words, String facet) {
        var body = question(search.without(facet), words, List.of()).put("size", 0);
        facet(body.putObject("aggs"), facet);
        return counts(client.post("/" + alias + "/_search", body));
    }

    /** @param better what is put first among the hits */
    private static ObjectNode question(Search search, List<JsonNode> words, List<JsonNode> better) {
        var body = OpenSearchQueries.object();
        var bool = body.putObject("query").putObject("bool");
        var filters = bool.putArray("filter");
        OpenSearchQueries.filters(search).forEach(filters::add);
        var must = bool.putArray("must");
        words.forEach(must::add);
        if (!words.isEmpty() && search.order() == Order.FITTING) {
            var should = bool.putArray("should");
            OpenSearchQueries.tastes(search).forEach(should::add);
            better.forEach(should::add);
        }
        return body;
    }

    private static void sort(ObjectNode body, Search search) {
        var sort = body.putArray("sort");
        switch (search.order()) {
            case FITTING -> sort.addObject().put("_score", "desc");
            case NEWEST -> sort.addObject().put("since", "desc");
            case NEAREST -> {
                var near = search.near();
                var distance = sort.addObject().putObject("_geo_distance").put("unit", "m").put("order", "asc");
                if (near != null) {
                    distance.putObject("occasions.at").put("lat", near.lat()).put("lon", near.lon());
                }
                distance.putObject("nested")
                        .put("path", "occasions")
                        .set("filter", OpenSearchQueries.during("occasions.on", search.span()));
            }
            case SOONEST -> {
                var script = sort.addObject().putObject("_script").put("type", "number").put("order", "asc").putObject("script");
                script.put("source", NEXT)
                        .putObject("params")
                        .put("from", OpenSearchDocuments.minute(search.span().from()))
                        .put("to", OpenSearchDocuments.minute(search.span().to()));
            }
        }
        sort.addObject().put("id", "asc");
    }

    private static void facet(ObjectNode facets, String field) {
        facets.putObject(field).putObject("terms").put("field", "code." + field).put("size", CODES);
    }

    private static Map<String, List<Count>> counts(JsonNode found) {
        var counts = new HashMap<String, List<Count>>();
        found.path("aggregations").properties().forEach(facet -> {
            var list = new ArrayList<Count>();
            facet.getValue().path("buckets").forEach(bucket ->
                    list.add(new Count(bucket.path("key").asString(), bucket.path("doc_count").asLong())));
            counts.put(facet.getKey(), list);
        });
        return counts;
    }

    private static String cursor(Order order, JsonNode sort) {
        var text = order + " " + sort;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable JsonNode after(Search search) {
        var cursor = search.part().after();
        if (cursor == null) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var order = search.order() + " ";
            if (text.startsWith(order)) {
                return OpenSearchDocuments.JSON.readTree(text.substring(order.length()));
            }
        } catch (IllegalArgumentException | JacksonException notOurs) {
            // nobody else's either
        }
        throw InvalidInput.of("cursor", "search.cursor");
    }
}
