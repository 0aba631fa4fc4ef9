package org.sciday.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One value that an action changed: where it is in the thing, and both its texts; empty means that it was not there. */
public record Difference(String path, String before, String after) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Compares two snapshots leaf by leaf, in the order in which the leaves appear. */
    public static List<Difference> between(@Nullable String before, @Nullable String after) {
        var old = leavesOf(before);
        var fresh = leavesOf(after);
        var paths = new LinkedHashSet<>(old.keySet());
        paths.addAll(fresh.keySet());
        var differences = new ArrayList<Difference>();
        for (var path : paths) {
            var difference = new Difference(path, old.getOrDefault(path, ""), fresh.getOrDefault(path, ""));
            if (!difference.before.equals(difference.after)) {
                differences.add(difference);
            }
        }
        return differences;
    }

    /** The ids among the texts, so that pages can ask for their names. */
    public Stream<UUID> ids() {
        return Stream.of(before, after).filter(text -> ID.matcher(text).matches()).map(UUID::fromString);
    }

    /** The same with names in place of the ids that have one. */
    public Difference named(Map<UUID, String> names) {
        return new Difference(path, named(before, names), named(after, names));
    }

    private static String named(String text, Map<UUID, String> names) {
        return ID.matcher(text).matches() ? names.getOrDefault(UUID.fromString(text), text) : text;
    }

    private static Map<String, String> leavesOf(@Nullable String json) {
        var leaves = new LinkedHashMap<String, String>();
        if (json != null) {
            collect("", MAPPER.readTree(json), leaves);
        }
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(join(path, field.getKey()), field.getValue(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(join(path, Integer.toString(i + 1)), node.get(i), leaves);
            }
        } else if (!node.isNull()) {
            leaves.put(path, node.asString());
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
