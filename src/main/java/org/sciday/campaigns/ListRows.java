package org.sciday.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sciday.shared.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows of a list as they will be stored. What was the campaign's own keeps its id; what came from above, or from
 * nowhere, becomes a row of its own, and a copy remembers the row it was first copied from.
 */
record ListRows(List<UUID> ids, String json) {

    /**
     * @param before what was in force until now, own or inherited
     * @param own all ids that are or were the campaign's
     */
    static ListRows of(JsonNode items, JsonNode before, Set<UUID> own) {
        var known = new HashMap<String, JsonNode>();
        before.forEach(row -> known.put(row.path("id").asString(""), row));
        var ids = new ArrayList<UUID>();
        var rows = ((ArrayNode) items).deepCopy();
        for (var i = 0; i < rows.size(); i++) {
            var row = (ObjectNode) rows.get(i);
            ids.add(settle(row, known, own));
            row.put("position", i);
            settleSites(row);
        }
        return new ListRows(List.copyOf(ids), rows.toString());
    }

    private static UUID settle(ObjectNode row, Map<String, JsonNode> known, Set<UUID> own) {
        var id = UUID.fromString(row.path("id").asString());
        var isOwn = own.contains(id);
        var old = known.get(id.toString());
        if (old != null) {
            keep(row, old, "source");
            keep(row, old, "origin_id");
            keep(row, old, "change");
            if (!isOwn && row.path("origin_id").isNull()) {
                row.put("origin_id", id.toString());
            }
        }
        var settled = isOwn ? id : Ids.next();
        row.put("id", settled.toString());
        return settled;
    }

    /** A form does not carry what only a notice or a copy knows. */
    private static void keep(ObjectNode row, JsonNode old, String field) {
        if (row.has(field) && row.path(field).isNull() && old.hasNonNull(field)) {
            row.set(field, old.get(field));
        }
    }

    private static void settleSites(ObjectNode row) {
        if (row.path("sites") instanceof ArrayNode sites) {
            for (var i = 0; i < sites.size(); i++) {
                ((ObjectNode) sites.get(i)).put("id", Ids.next().toString()).put("position", i);
            }
        }
    }
}
