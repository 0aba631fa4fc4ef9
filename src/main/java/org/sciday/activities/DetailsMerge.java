package org.sciday.activities;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Joins two texts of one activity: most fields from the one, the named fields from the other. */
final class DetailsMerge {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DetailsMerge() {}

    /** @param fields as {@link Difference#field()} names them: {@code wording.title}, {@code sessions} */
    static Details join(Details kept, Details other, Set<String> fields) {
        var joined = (ObjectNode) MAPPER.valueToTree(kept);
        JsonNode source = MAPPER.valueToTree(other);
        for (var field : fields) {
            take(joined, source, field);
        }
        return withKnownSites(MAPPER.treeToValue(joined, Details.class));
    }

    private static void take(ObjectNode joined, JsonNode source, String field) {
        var dot = field.indexOf('.');
        if (dot < 0) {
            if (source.has(field)) {
                joined.set(field, source.get(field));
            }
        } else if (joined.get(field.substring(0, dot)) instanceof ObjectNode part) {
            var name = field.substring(dot + 1);
            if (source.path(field.substring(0, dot)).has(name)) {
                part.set(name, source.get(field.substring(0, dot)).get(name));
            }
        }
    }

    /** Sessions of the one text may name sites that only the other has. */
    private static Details withKnownSites(Details details) {
        var known = details.sites().stream().map(Site::id).collect(Collectors.toSet());
        return details.withProgramme(
                details.sites(),
                details.sessions().stream()
                        .map(session ->
                                session.site() == null || known.contains(session.site()) ? session : session.at(null))
                        .toList());
    }
}
