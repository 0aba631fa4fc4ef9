package org.sciday.activities.imports;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Format;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.Taxonomy;
import org.sciday.documents.SheetRow;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.FieldError;

/** Reads the cells of one row by what their columns mean; what cannot be read is noted by its cell. */
final class RowReading {

    private static final Pattern NUMBER =
            Pattern.compile("\\D{0,4}?(\\d{1,8})(?:\\.0+)?\\s*(?:余|多)?\\s*(?:人次|人|名|个)?\\s*(?:左右|以上|以内)?");
    private static final Set<String> NO = Set.of("否", "不", "无", "不需要", "无需", "no", "false", "0", "×", "x");

    private final SheetRow row;
    private final Map<ImportField, Integer> columns;
    private final List<FieldError> errors = new ArrayList<>();

    RowReading(SheetRow row, Map<ImportField, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    List<FieldError> errors() {
        return errors;
    }

    String text(ImportField field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column).strip();
    }

    @Nullable
    Integer number(ImportField field) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        var match = NUMBER.matcher(text.replace(",", ""));
        if (match.matches()) {
            return Integer.valueOf(match.group(1));
        }
        complain(field, "activities.import.number", text);
        return null;
    }

    boolean yes(ImportField field) {
        var text = text(field).toLowerCase(Locale.ROOT);
        return !text.isEmpty() && !NO.contains(text);
    }

    Optional<WhenText> when(ImportField field, int year) {
        var text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var read = WhenText.read(text, year);
            if (read.isEmpty()) {
                complain(field, "activities.import.when", text);
            }
            return read;
        } catch (IllegalArgumentException | DateTimeException e) {
            complain(field, "activities.import.when", text);
            return Optional.empty();
        }
    }

    String code(ImportField field, Taxonomy taxonomy, Vocabulary words) {
        var text = text(field);
        if (text.isEmpty()) {
            return "";
        }
        var code = words.code(taxonomy, text);
        if (code.isEmpty()) {
            complain(field, "activities.import.word", text);
        }
        return code.orElse("");
    }

    Set<String> codes(ImportField field, Taxonomy taxonomy, Vocabulary words) {
        var found = words.codes(taxonomy, text(field));
        found.unknown().forEach(word -> complain(field, "activities.import.word", word));
        return found.known();
    }

    Set<ActionId> actions(Vocabulary words) {
        var found = words.actions(text(ImportField.ACTIONS));
        found.unknown().forEach(word -> complain(ImportField.ACTIONS, "activities.import.word", word));
        return found.known();
    }

    Format format() {
        var text = text(ImportField.FORMAT);
        var online =
                text.contains("线上") || text.contains("网络") || text.contains("直播") || text.equalsIgnoreCase("online");
        var onSite = text.contains("线下") || text.contains("现场") || text.equalsIgnoreCase("on site");
        if (online && onSite || text.equalsIgnoreCase("both")) {
            return Format.BOTH;
        }
        return online ? Format.ONLINE : Format.ONSITE;
    }

    /** A code, or a name within the unit's own city first, since many counties of China share their names. */
    @Nullable
    RegionCode region(RegionCode home, Regions regions) {
        var text = text(ImportField.REGION);
        if (text.isEmpty()) {
            return home.level() == 3 ? home : null;
        }
        var code = RegionCode.parse(text).filter(regions::exists);
        if (code.isPresent()) {
            return code.get();
        }
        var found = regions.search(text, 20).stream().map(Region::code).toList();
        var near = found.stream().filter(home.city()::contains).findFirst();
        var chosen = near.or(() -> found.stream().findFirst());
        if (chosen.isEmpty()) {
            complain(ImportField.REGION, "activities.import.region", text);
        }
        return chosen.orElse(null);
    }

    void complain(ImportField field, String code, Object... arguments) {
        var column = columns.getOrDefault(field, 0);
        errors.add(FieldError.of(ImportTable.cellName(column, row.number()), code, arguments));
    }

    int number() {
        return row.number();
    }
}
