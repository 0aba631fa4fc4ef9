package org.sciday.campaigns.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Due;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Sheet;
import org.sciday.shared.Festival;

/**
 * One day to remember.
 *
 * @param key the message that names it; for a deadline its own words are shown
 * @param words the event or what is due, null when the message says it all
 * @param due for a deadline
 */
public record KeyDate(
        LocalDate on,
        String key,
        @Nullable String words,
        @Nullable Due due,
        Deadline.@Nullable Change change) {

    static List<KeyDate> of(Sheet sheet) {
        var dates = new ArrayList<KeyDate>();
        var publishFrom = sheet.publishFrom();
        if (publishFrom != null) {
            dates.add(new KeyDate(publishFrom, "campaigns.date.publish-from", null, null, null));
        }
        var window = sheet.window();
        if (window != null) {
            dates.add(new KeyDate(window.startsOn(), "campaigns.date.starts", null, null, null));
            dates.add(new KeyDate(window.endsOn(), "campaigns.date.ends", null, null, null));
        }
        for (var event : sheet.mainEvents()) {
            if (event.heldOn() != null) {
                dates.add(new KeyDate(event.heldOn(), "campaigns.date.main-event", event.name(), null, null));
            }
        }
        for (var deadline : sheet.get(Part.DEADLINES).value()) {
            var day = deadline.due().dueOn();
            if (day != null) {
                dates.add(new KeyDate(
                        day,
                        "campaigns.deadline-kind." + deadline.kind(),
                        deadline.what(),
                        deadline.due(),
                        deadline.change()));
            }
        }
        dates.sort(Comparator.comparing(KeyDate::on));
        return List.copyOf(dates);
    }

    public boolean isOver(Instant now) {
        return on.isBefore(Festival.dateOf(now));
    }

    public boolean isToday(Instant now) {
        return on.equals(Festival.dateOf(now));
    }
}
