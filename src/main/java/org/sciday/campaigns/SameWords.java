package org.sciday.campaigns;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Do two values say the same? Width, spaces and punctuation do not count, nor what the platform added. */
final class SameWords {

    private static final List<String> ADDED =
            List.of("id", "origin_id", "unit_id", "source", "guessed", "change", "summary", "sites", "starts_at");

    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{P}\\p{S}]");

    private SameWords() {}

    static boolean say(@Nullable Object one, @Nullable Object other) {
        return wordsOf(one).equals(wordsOf(other));
    }

    private static String wordsOf(@Nullable Object value) {
        var words = new StringBuilder();
        add(ColumnJson.tree(value), words);
        return words.toString();
    }

    /** Names before their values and entries in their order, each closed by a sign that no word has. */
    private static void add(JsonNode node, StringBuilder words) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(property -> !ADDED.contains(property.getKey()))
                    .forEach(property -> {
                        words.append(property.getKey());
                        add(property.getValue(), words);
                    });
        } else if (node.isArray()) {
            node.forEach(entry -> add(entry, words));
        } else {
            words.append(bare(node.asString()));
        }
        words.append('|');
    }

    static String bare(String text) {
        return SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
