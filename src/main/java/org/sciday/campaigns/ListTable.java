package org.sciday.campaigns;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a list part has its rows. All lists are read and written alike, as JSON whose names are the columns; they differ
 * only in what is said here.
 *
 * @param taxonomy the one vocabulary of the table's several that is meant
 * @param retired rows that others may refer to: left out, but never deleted
 */
record ListTable(
        String name, List<String> columns, @Nullable Taxonomy taxonomy, boolean retired, boolean copied) {

    private static final Map<Part<?>, ListTable> TABLES = Map.ofEntries(
            Map.entry(Part.HOSTS, plain("host", "name", "unit_id", "source")),
            Map.entry(Part.DIRECTIONS, plain("direction", "name", "source")),
            Map.entry(Part.INDICATORS, plain("indicator", "name", "source")),
            Map.entry(Part.ACTIONS, referred("action", "name", "group_name", "leads", "summary", "source")),
            Map.entry(Part.MAIN_EVENTS, plain("main_event", "name", "place", "held_on", "starts_at", "source")),
            Map.entry(
                    Part.DEADLINES,
                    referred(
                            "deadline",
                            "kind",
                            "subject",
                            "what",
                            "who",
                            "unit_kinds",
                            "guessed",
                            "due_on",
                            "due_time",
                            "relative",
                            "days",
                            "working_days",
                            "anchor",
                            "channels",
                            "addresses",
                            "formats",
                            "change",
                            "source")),
            Map.entry(
                    Part.QUOTAS,
                    referred(
                            "quota",
                            "who",
                            "unit_kinds",
                            "jointly",
                            "guessed",
                            "at_least",
                            "at_most",
                            "measure",
                            "what",
                            "unit_word",
                            "source")),
            Map.entry(Part.CONTACTS, plain("contact", "unit_name", "name", "phones", "email", "source")),
            Map.entry(Part.KINDS, terms(Taxonomy.KIND)),
            Map.entry(Part.TOPICS, terms(Taxonomy.TOPIC)),
            Map.entry(Part.AUDIENCES, terms(Taxonomy.AUDIENCE)),
            Map.entry(Part.PLACES, terms(Taxonomy.PLACE)),
            Map.entry(Part.ACCESSIBILITY, terms(Taxonomy.ACCESSIBILITY)));

    static ListTable of(Part<?> part) {
        var table = TABLES.get(part);
        if (table == null) {
            throw new IllegalArgumentException(part + " is a single value");
        }
        return table;
    }

    private static ListTable plain(String name, String... columns) {
        return new ListTable(name, List.of(columns), null, false, false);
    }

    private static ListTable referred(String name, String... columns) {
        return new ListTable(name, List.of(columns), null, true, true);
    }

    private static ListTable terms(Taxonomy taxonomy) {
        return new ListTable("term", List.of("code", "name_zh", "name_en", "key_group"), taxonomy, false, false);
    }

    /** Makes the campaign's rows those of the JSON array :items; the same id stays the same row. */
    String upsert() {
        return """
                insert into campaigns.%1$s as t (id, campaign_id, position, %2$s%3$s)
                select x.id, :campaign, x.position, %4$s%5$s
                  from jsonb_populate_recordset(null::campaigns.%1$s, :items::jsonb) x
                    on conflict (id) do update
                   set position = excluded.position, %6$s%7$s
                 where t.campaign_id = excluded.campaign_id
                """.formatted(
                        name,
                        joined("%1$s") + (copied ? ", origin_id" : ""),
                        taxonomy == null ? "" : ", taxonomy",
                        joined("x.%1$s") + (copied ? ", x.origin_id" : ""),
                        taxonomy == null ? "" : ", '" + taxonomy + "'",
                        joined("%1$s = excluded.%1$s"),
                        retired ? ", retired_at = null" : "");
    }

    /** Takes away the campaign's rows that are not among :kept. */
    String removeOthers() {
        return (retired
                        ? "update campaigns." + name + " x set retired_at = :now where retired_at is null and"
                        : "delete from campaigns." + name + " x where")
                + " x.campaign_id = :campaign" + ofTaxonomy() + " and not (x.id = any(:kept))";
    }

    /** All ids that are or were the campaign's. */
    String ids() {
        return "select x.id from campaigns." + name + " x where x.campaign_id = :campaign" + ofTaxonomy();
    }

    private String ofTaxonomy() {
        return taxonomy == null ? "" : " and x.taxonomy = '" + taxonomy + "'";
    }

    private String joined(String pattern) {
        return columns.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
