package org.sciday.activities.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sciday.activities.imports.ImportField;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.Term;
import org.sciday.documents.SheetColumn;
import org.sciday.documents.SheetWriter;

/** The workbook for offices that have none of their own: headings, one example, and the campaign's words to copy from. */
final class ActivityTemplate {

    private static final Map<ImportField, String> EXAMPLE = Map.ofEntries(
            Map.entry(ImportField.TITLE, "夜访天文台：用望远镜看土星"),
            Map.entry(ImportField.SUMMARY, "带上家人，在山顶看一晚星星。"),
            Map.entry(ImportField.FROM, "19:30"),
            Map.entry(ImportField.TO, "21:30"),
            Map.entry(ImportField.SITE, "凤凰山天文台"),
            Map.entry(ImportField.ADDRESS, "凤凰山公园北门内"),
            Map.entry(ImportField.PEOPLE, "60"),
            Map.entry(ImportField.CONTACT, "科普部"),
            Map.entry(ImportField.PHONE, "0315-5551234"),
            Map.entry(ImportField.FORMAT, "线下"),
            Map.entry(ImportField.CAPACITY, "60"),
            Map.entry(ImportField.BOOKABLE, "是"));

    private ActivityTemplate() {}

    static void write(Sheet campaign, OutputStream output) {
        try (var book = SheetWriter.to(output)) {
            var columns = Arrays.stream(ImportField.values())
                    .map(ActivityTemplate::column)
                    .toList();
            book.sheet("活动", columns).add(example(campaign));
            book.sheet(
                            "可选词",
                            List.of(
                                    SheetColumn.<String[]>text("栏目", 16, row -> row[0]),
                                    SheetColumn.<String[]>text("可填写的词", 40, row -> row[1])))
                    .addAll(words(campaign));
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetColumn<Map<ImportField, String>> column(ImportField field) {
        return SheetColumn.text(field.heading(), field == ImportField.SUMMARY ? 40 : 16, row -> row.get(field));
    }

    private static Map<ImportField, String> example(Sheet campaign) {
        var row = new EnumMap<ImportField, String>(ImportField.class);
        row.putAll(EXAMPLE);
        var window = campaign.window();
        row.put(
                ImportField.DAY,
                window == null
                        ? campaign.campaign().year() + "-09-15"
                        : window.startsOn().toString());
        campaign.terms(Taxonomy.KIND).stream()
                .findFirst()
                .map(Term::nameZh)
                .ifPresent(name -> row.put(ImportField.KIND, name));
        return row;
    }

    private static List<String[]> words(Sheet campaign) {
        var rows = new ArrayList<String[]>();
        var taxonomies = Map.of(
                ImportField.KIND, Taxonomy.KIND,
                ImportField.TOPICS, Taxonomy.TOPIC,
                ImportField.AUDIENCES, Taxonomy.AUDIENCE,
                ImportField.PLACES, Taxonomy.PLACE);
        for (var field : ImportField.values()) {
            var taxonomy = taxonomies.get(field);
            if (taxonomy != null) {
                campaign.terms(taxonomy).stream()
                        .map(Term::nameZh)
                        .forEach(name -> rows.add(new String[] {field.heading(), name}));
            }
        }
        campaign.actions().stream()
                .map(Action::name)
                .forEach(name -> rows.add(new String[] {ImportField.ACTIONS.heading(), name}));
        return rows;
    }
}
