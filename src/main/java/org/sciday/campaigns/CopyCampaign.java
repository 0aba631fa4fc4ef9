package org.sciday.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Ids;
import org.springframework.stereotype.Component;

/**
 * Makes this year's sheet of last year's. Dates move by whole weeks, so that a Sunday stays a Sunday and all distances stay
 * what they were. The theme and the notice are each year's own and are left out.
 */
@Component
class CopyCampaign {

    private static final List<Part<?>> EACH_YEARS_OWN = List.of(Part.THEME, Part.SUB_THEME, Part.NOTICE, Part.NAME);

    private final SheetStore sheets;

    CopyCampaign(SheetStore sheets) {
        this.sheets = sheets;
    }

    /** Below a parent only what last year stated itself is copied: the rest comes from this year's parent. */
    PartValues valuesOf(CampaignLine last, int year, @Nullable CampaignId parent) {
        var sheet = sheets.read(last.id());
        var values = new PartValues();
        for (var part : Part.all()) {
            var value = sheet.get(part);
            if (value != null && (value.own() || parent == null) && !EACH_YEARS_OWN.contains(part)) {
                copy(part, value, values);
            }
        }
        shift(values, weeksBetween(last, year) * 7L);
        if (values.has(Part.REQUIRED_WORDING)) {
            values.with(
                    Part.REQUIRED_WORDING,
                    values.get(Part.REQUIRED_WORDING).stream()
                            .map(words -> inYear(words, last.year(), year))
                            .toList());
        }
        return Origins.link(values, List.of());
    }

    static String inYear(String text, int last, int year) {
        return text.replace(Integer.toString(last), Integer.toString(year));
    }

    /** Whole weeks nearest to the years between. */
    static long weeksBetween(CampaignLine last, int year) {
        var from = last.window() == null
                ? LocalDate.of(last.year(), 9, 15)
                : last.window().startsOn();
        var days = from.plusYears(year - last.year()).toEpochDay() - from.toEpochDay();
        return Math.round(days / 7.0);
    }

    @SuppressWarnings("unchecked") // what stands under a part is of that part's type
    private static <T extends @Nullable Object> void copy(Part<T> part, Sourced<?> value, PartValues values) {
        values.with(part, ((Sourced<T>) value).value());
    }

    private static void shift(PartValues values, long days) {
        var window = values.get(Part.WINDOW);
        if (window != null) {
            values.with(Part.WINDOW, window.plusDays(days));
        }
        var publishFrom = values.get(Part.PUBLISH_FROM);
        if (publishFrom != null) {
            values.with(Part.PUBLISH_FROM, publishFrom.plusDays(days));
        }
        if (values.has(Part.DEADLINES)) {
            values.with(
                    Part.DEADLINES,
                    values.get(Part.DEADLINES).stream()
                            .map(deadline -> renewed(deadline, days))
                            .toList());
        }
        if (values.has(Part.QUOTAS)) {
            values.with(
                    Part.QUOTAS,
                    values.get(Part.QUOTAS).stream().map(CopyCampaign::renewed).toList());
        }
        if (values.has(Part.MAIN_EVENTS)) {
            values.with(
                    Part.MAIN_EVENTS,
                    values.get(Part.MAIN_EVENTS).stream()
                            .map(event -> renewed(event, days))
                            .toList());
        }
    }

    private static Deadline renewed(Deadline last, long days) {
        return new Deadline(
                Ids.next(),
                null,
                last.kind(),
                last.subject(),
                last.what(),
                last.who(),
                last.unitKinds(),
                last.guessed(),
                last.due().plusDays(days),
                last.delivery(),
                null,
                null);
    }

    private static Quota renewed(Quota last) {
        return new Quota(
                Ids.next(), null, last.who(), last.unitKinds(), last.jointly(), last.guessed(), last.asked(), null);
    }

    private static MainEvent renewed(MainEvent last, long days) {
        return new MainEvent(
                Ids.next(),
                last.name(),
                last.place(),
                last.heldOn() == null ? null : last.heldOn().plusDays(days),
                last.startsAt(),
                last.sites(),
                null);
    }
}
