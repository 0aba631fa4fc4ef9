package org.sciday.activities.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Format;
import org.sciday.activities.ReviewNotes;
import org.sciday.activities.ReviewState;
import org.sciday.regions.MapView;
import org.sciday.regions.RegionPicker;
import org.sciday.shared.FieldError;
import org.sciday.shared.web.Form;

/**
 * The form of one activity.
 *
 * @param pickers one for each site row
 * @param kept what is shown is also stored; otherwise the browser sends it at once
 * @param coverAddress null: the drawn cover stands in
 */
public record ActivityEditPage(
        ActivityId id,
        String campaign,
        ReviewState state,
        Form<ActivityForm> form,
        boolean kept,
        List<FieldError> warnings,
        List<ReviewNotes.Note> notes,
        Choices choices,
        List<RegionPicker> pickers,
        List<MapView> maps,
        @Nullable String coverAddress,
        boolean large,
        boolean deletable) {

    public ActivityForm typed() {
        return form.value();
    }

    public MapView map(int row) {
        return maps.get(row);
    }

    public boolean published() {
        return state == ReviewState.PASSED;
    }

    public boolean online() {
        return Format.ONLINE.name().equals(typed().attendance().format());
    }

    public boolean partlyOnline() {
        return online() || Format.BOTH.name().equals(typed().attendance().format());
    }

    /** The named site rows, for choosing where a session is. */
    public Map<String, String> siteOptions() {
        var options = new LinkedHashMap<String, String>();
        typed().sites().stream().filter(row -> !row.blank()).forEach(row -> options.put(row.id(), row.name()));
        return options;
    }

    /** A session in one line, as typed. */
    public String sessionText(SessionRow row) {
        var start = row.startsAt().replace('T', ' ');
        var end = row.endsAt().startsWith(row.startsAt().split("T")[0])
                ? row.endsAt().replaceFirst(".*T", "")
                : row.endsAt().replace('T', ' ');
        return Stream.of(start + "–" + end, siteOptions().getOrDefault(row.site(), ""), row.capacity())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Does anything in this part of the form need attention? Then it is not folded away. */
    public boolean asksFor(String... prefixes) {
        for (var prefix : prefixes) {
            if (form.errors().stream().anyMatch(error -> error.field().startsWith(prefix))
                    || notes.stream().anyMatch(note -> note.field().startsWith(prefix))) {
                return true;
            }
        }
        return false;
    }
}
