package org.sciday.notices;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something odd about a notice, by its code in the notice schema, and where it shows if that is known. */
public record ReadingWarning(String code, @Nullable TextSpan span) {

    private static final Set<FindingField> PERIOD = Set.of(FindingField.STARTS_ON, FindingField.ENDS_ON);

    /** Which values a warning throws doubt on, wherever they stand. */
    private static final Map<String, Set<FindingField>> DOUBTED = Map.of(
            "year_conflict", Set.of(FindingField.STARTS_ON, FindingField.ENDS_ON, FindingField.CAMPAIGN_NAME),
            "count_conflict", Set.of(FindingField.HOSTS, FindingField.ISSUERS),
            "issued_after_start", Set.of(FindingField.STARTS_ON, FindingField.ISSUED_ON),
            "date_outside_season", PERIOD,
            "two_campaigns", Set.of(FindingField.CAMPAIGN_NAME, FindingField.THEME));

    /** Values with a day, which a wrong weekday throws doubt on where it stands in their sentence. */
    private static final Set<FindingField> WITH_DAYS = Set.of(
            FindingField.STARTS_ON,
            FindingField.ENDS_ON,
            FindingField.PUBLISH_FROM,
            FindingField.ISSUED_ON,
            FindingField.OBLIGATIONS,
            FindingField.MAIN_EVENTS);

    /** @param sentence the sentence in which the value stands */
    boolean doubts(FindingField field, @Nullable TextSpan sentence) {
        if (DOUBTED.getOrDefault(code, Set.of()).contains(field)) {
            return true;
        }
        var here = span != null && sentence != null && span.overlaps(sentence);
        return switch (code) {
            case "weekday_conflict" -> WITH_DAYS.contains(field) && (here || span == null);
            case "damaged_text", "year_conflict" -> here && WITH_DAYS.contains(field);
            default -> false;
        };
    }
}
