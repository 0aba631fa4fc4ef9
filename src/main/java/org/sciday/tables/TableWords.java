package org.sciday.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.Term;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names for what rows hold as codes. Tables are papers of the office, hence Chinese for every reader. */
@Component
class TableWords {

    private final Campaigns campaigns;
    private final Regions regions;
    private final MessageSource words;

    TableWords(Campaigns campaigns, Regions regions, MessageSource words) {
        this.campaigns = campaigns;
        this.regions = regions;
        this.words = words;
    }

    /** The words of one campaign, looked up once for all rows. */
    Function<TableRow, TableRow> naming(CampaignId campaign, TableLayout layout, LocalDate day) {
        var terms = new EnumMap<Taxonomy, Map<String, String>>(Taxonomy.class);
        for (var taxonomy : Taxonomy.values()) {
            terms.put(
                    taxonomy,
                    campaigns.termsOf(campaign, taxonomy).stream()
                            .collect(Collectors.toMap(Term::code, Term::nameZh, (first, second) -> first)));
        }
        var columns = layout.columns().stream().map(chosen -> chosen.column().shape()).toList();
        // Few codes stand in many rows
        var known = columns.stream().map(shape -> new HashMap<String, String>()).toList();
        return row -> {
            var values = new ArrayList<@Nullable Object>(columns.size());
            for (var i = 0; i < columns.size(); i++) {
                var shape = columns.get(i);
                values.add(row.values().get(i) instanceof String text && shape != TableColumn.Shape.TEXT
                        ? known.get(i).computeIfAbsent(text, code -> named(shape, code, terms, day))
                        : row.values().get(i));
            }
            return new TableRow(values);
        };
    }

    String heading(TableLayout.Chosen chosen) {
        return chosen.heading().isEmpty() ? word("tables.column." + chosen.column()) : chosen.heading();
    }

    String title(TableLayout layout, String campaignName) {
        // A campaign called …系列活动 has no 活动活动汇总表
        return layout.title().isEmpty()
                ? word("tables.title." + layout.kind(), campaignName).replace("活动活动", "活动")
                : layout.title();
    }

    private String named(
            TableColumn.Shape shape,
            String text,
            Map<Taxonomy, Map<String, String>> terms,
            LocalDate day) {
        return switch (shape) {
            case TEXT, NUMBER, DAY, MOMENT -> text;
            case REGION -> regionName(text, day);
            case UNIT_KIND -> word("units.kind." + text);
            case FORMAT -> word("tables.format." + text);
            case KIND -> named(terms, Taxonomy.KIND, text);
            case TOPIC -> named(terms, Taxonomy.TOPIC, text);
            case AUDIENCE -> named(terms, Taxonomy.AUDIENCE, text);
            case PLACE -> named(terms, Taxonomy.PLACE, text);
        };
    }

    private static String named(Map<Taxonomy, Map<String, String>> terms, Taxonomy taxonomy, String codes) {
        var names = Objects.requireNonNullElse(terms.get(taxonomy), Map.<String, String>of());
        return Arrays.stream(codes.split(" "))
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining("、"));
    }

    private String regionName(String code, LocalDate day) {
        return RegionCode.parse(code)
                .flatMap(found -> regions.find(found, day))
                .map(Region::name)
                .orElse(code);
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, Locale.SIMPLIFIED_CHINESE), key);
    }
}
