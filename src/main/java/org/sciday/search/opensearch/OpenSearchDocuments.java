package org.sciday.search.opensearch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.sciday.regions.GeoPoint;
import org.sciday.search.SearchDocument;
import org.sciday.search.Span;
import org.sciday.search.words.Sounds;
import org.sciday.search.words.Words;
import org.sciday.shared.Grams;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents as OpenSearch keeps them: words already cut by us, so that a cluster needs no plugin. */
final class OpenSearchDocuments {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final int HALF = 32;
    private static final long FAR = 1L << 31;

    /** Codes come under any name. */
    private static final String MAPPING = """
            {
              "settings": {"index": {"refresh_interval": "1s", "max_result_window": 10000}},
              "mappings": {
                "_meta": {"complete": false},
                "_source": {"enabled": false},
                "dynamic_templates": [{"codes": {"path_match": "code.*", "mapping": {"type": "keyword"}}}],
                "properties": {
                  "id": {"type": "keyword"},
                  "title": {"type": "text", "analyzer": "whitespace"},
                  "names": {"type": "text", "analyzer": "whitespace"},
                  "body": {"type": "text", "analyzer": "whitespace"},
                  "pairs": {"type": "keyword"},
                  "sound": {"type": "keyword"},
                  "pinyin": {"type": "keyword"},
                  "on": {"type": "long_range"},
                  "starts": {"type": "long"},
                  "spans": {"type": "long"},
                  "since": {"type": "long"},
                  "place": {"type": "geo_point"},
                  "occasions": {"type": "nested", "properties": {"on": {"type": "long_range"}, "at": {"type": "geo_point"}}}
                }
              }
            }
            """;

    private OpenSearchDocuments() {}

    static ObjectNode mapping() {
        return (ObjectNode) JSON.readTree(MAPPING);
    }

    static long minute(Instant moment) {
        return Math.clamp(Math.floorDiv(moment.getEpochSecond(), 60), 0, FAR);
    }

    /** Lines for a bulk request. @param action "index" replaces, "create" leaves what is there */
    static String lines(String action, Collection<SearchDocument> documents) {
        var lines = new StringBuilder();
        for (var document : documents) {
            lines.append("{\"").append(action).append("\":{\"_id\":\"").append(document.id()).append("\"}}\n");
            lines.append(of(document)).append('\n');
        }
        return lines.toString();
    }

    private static ObjectNode of(SearchDocument source) {
        var json = JSON.createObjectNode();
        var title = Words.of(source.title());
        var pairs = Grams.pairsOf(Grams.fold(source.title()));
        json.put("id", source.id().toString());
        json.put("title", String.join(" ", title));
        var names = json.putArray("names");
        for (var name : source.names()) {
            names.add(String.join(" ", Words.of(name)));
            pairs.addAll(Grams.pairsOf(Grams.fold(name)));
        }
        json.put("body", String.join(" ", Words.of(source.body())));
        add(json, "pairs", pairs);
        add(json, "sound", Sounds.termsOf(title, source.names()));
        add(json, "pinyin", title.stream().filter(word -> word.length() > 1).map(Sounds::of).distinct().toList());
        json.put("since", source.since().getEpochSecond());
        var codes = json.putObject("code");
        source.codes().forEach((field, values) -> add(codes, field, values));
        times(json, source);
        var places = json.putArray("place");
        source.places().forEach(place -> point(places.addObject(), place));
        occasions(json, source);
        return json;
    }

    /** When and where together. */
    private static void occasions(ObjectNode json, SearchDocument source) {
        var occasions = json.putArray("occasions");
        for (var occasion : source.occasions()) {
            var at = occasion.at();
            if (at != null) {
                var one = occasions.addObject();
                range(one.putObject("on"), occasion.span());
                point(one.putObject("at"), at);
            }
        }
    }

    private static void point(ObjectNode json, GeoPoint at) {
        json.put("lat", at.lat()).put("lon", at.lon());
    }

    /** From the first to the last minute. */
    static void range(ObjectNode json, Span span) {
        var start = minute(span.from());
        json.put("gte", start).put("lte", Math.max(start, minute(span.to()) - 1));
    }

    private static void times(ObjectNode json, SearchDocument source) {
        var on = json.putArray("on");
        var starts = json.putArray("starts");
        var spans = json.putArray("spans");
        for (var span : source.times()) {
            var start = minute(span.from());
            range(on.addObject(), span);
            starts.add(start);
            spans.add(start << HALF | minute(span.to()));
        }
    }

    private static void add(ObjectNode json, String field, Collection<String> values) {
        var array = json.putArray(field);
        List.copyOf(values).forEach(array::add);
    }
}
