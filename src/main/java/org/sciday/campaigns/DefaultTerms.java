package org.sciday.campaigns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sciday.shared.Ids;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;

/** The words a campaign without a parent starts with; each campaign changes them as it likes. */
final class DefaultTerms {

    private record Entry(String code, String zh, String en, boolean key) {}

    private static final Map<Taxonomy, List<Entry>> ALL = load();

    private DefaultTerms() {}

    static List<Term> of(Taxonomy taxonomy) {
        return ALL.getOrDefault(taxonomy, List.of()).stream()
                .map(entry -> new Term(Ids.next(), entry.code(), entry.zh(), entry.en(), entry.key()))
                .toList();
    }

    static void addTo(PartValues values) {
        for (var taxonomy : Taxonomy.values()) {
            values.with(Part.of(taxonomy), of(taxonomy));
        }
    }

    private static Map<Taxonomy, List<Entry>> load() {
        try {
            var json = new ClassPathResource("campaigns/terms.json").getContentAsString(StandardCharsets.UTF_8);
            return ColumnJson.read(ColumnJson.parse(json), new TypeReference<Map<Taxonomy, List<Entry>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
