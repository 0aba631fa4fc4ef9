package org.sciday.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciday.search.words.Question;
import org.sciday.search.words.Sounds;
import org.sciday.shared.Grams;
import tools.jackson.databind.JsonNode;

/** The words of an index: what a beginning may become, and what a wrong word may have meant. */
final class OpenSearchDictionary {

    private final OpenSearchClient client;
    private final String alias;

    OpenSearchDictionary(OpenSearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
    }

    List<String> suggest(String typed, int limit) {
        var plain = Grams.fold(typed);
        var latin = plain.chars().allMatch(sign -> sign < 0x250);
        if (plain.isEmpty() || latin && plain.length() < 2) {
            return List.of();
        }
        return terms("sound", Sounds.of(plain) + ".*", limit * 4).stream()
                .map(Sounds::wordOf)
                .filter(word -> !word.equals(plain) && (latin || word.startsWith(plain)))
                .distinct()
                .limit(limit)
                .toList();
    }

    Optional<String> didYouMean(String typed) {
        var better = new ArrayList<String>();
        var changed = false;
        for (var part : Question.of(typed).parts()) {
            var other = isKnown(part) ? Optional.<String>empty() : meant(part);
            changed |= other.isPresent();
            better.add(other.orElse(part.text()));
        }
        return changed ? Optional.of(String.join(" ", better)) : Optional.empty();
    }

    private boolean isKnown(Question.Part part) {
        var body = OpenSearchQueries.object();
        var should = body.putObject("query").putObject("bool").putArray("should");
        for (var field : List.of("title", "names", "body", "pairs")) {
            should.addObject().putObject("term").put(field, part.text());
        }
        if (part.isLatin()) {
            should.addObject().putObject("prefix").put("sound", part.text());
        }
        return client.post("/" + alias + "/_count", body).path("count").asLong() > 0;
    }

    private Optional<String> meant(Question.Part part) {
        var sound = part.isLatin() ? nearest(part.text()) : Optional.of(Sounds.of(part.text()));
        return sound.flatMap(known -> terms("sound", known + "\\" + Sounds.BEFORE_WORD + ".*", 1).stream().findFirst())
                .map(Sounds::wordOf);
    }

    /** The most frequent sound that differs by a letter or two. */
    private Optional<String> nearest(String letters) {
        var body = OpenSearchQueries.object().put("size", 0);
        var slips = letters.length() >= 8 ? 2 : 1;
        body.putObject("query").putObject("fuzzy").putObject("pinyin")
                .put("value", letters).put("fuzziness", slips).put("prefix_length", 1);
        body.putObject("aggs").putObject("words").putObject("terms")
                .put("field", "pinyin").put("size", 50).put("include", letters.substring(0, 1) + ".*");
        return keys(client.post("/" + alias + "/_search", body)).stream()
                .filter(sound -> distance(sound, letters) <= slips)
                .findFirst();
    }

    private List<String> terms(String field, String pattern, int size) {
        var body = OpenSearchQueries.object().put("size", 0);
        body.putObject("aggs").putObject("words").putObject("terms")
                .put("field", field).put("size", size).put("include", pattern);
        return keys(client.post("/" + alias + "/_search", body));
    }

    private static List<String> keys(JsonNode found) {
        var keys = new ArrayList<String>();
        found.at("/aggregations/words/buckets").forEach(bucket -> keys.add(bucket.path("key").asString()));
        return keys;
    }

    /** How many letters must be changed, put in, left out or swapped with the next. */
    private static int distance(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    costs[i][j] = i + j;
                    continue;
                }
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                costs[i][j] = Math.min(Math.min(costs[i - 1][j], costs[i][j - 1]) + 1, costs[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    costs[i][j] = Math.min(costs[i][j], costs[i - 2][j - 2] + 1);
                }
            }
        }
        return costs[one.length()][other.length()];
    }
}
