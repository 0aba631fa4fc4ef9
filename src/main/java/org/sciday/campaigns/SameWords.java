package org.sciday.campaigns;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Do two values say the same? Width, spaces and punctuation do not count, nor what the platform added. */
final class SameWords {

    private static final List<String> ADDED =
            List.of("id", "origin_id", "unit_id", "source", "guessed", "change", "summary", "sites", "starts_at");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{P}\\p{S}&&[^\\[\\]{}:,\"]]");

    private SameWords() {}

    static boolean say(@Nullable Object one, @Nullable Object other) {
        return wordsOf(one).equals(wordsOf(other));
    }

    private static String wordsOf(@Nullable Object value) {
        var tree = CampaignJson.tree(value).deepCopy();
        strip(tree);
        var text = Normalizer.normalize(tree.toString(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return PUNCTUATION.matcher(text).replaceAll("");
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(ADDED);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(SameWords::strip);
        }
    }
}
