package org.sciday.tours.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.MapView;
import org.sciday.shared.web.Form;
import org.sciday.tours.Itinerary;

/**
 * A day in the making: what was kept in mind and is on that day, and the best order of what was picked.
 *
 * @param days on which anything that was kept in mind is on
 * @param plan null: nothing was picked yet
 * @param statement how travel times come about
 */
public record MyRoutePage(
        Form<DayForm> form,
        LocalDate day,
        List<LocalDate> days,
        List<Choice> choices,
        @Nullable Itinerary plan,
        @Nullable MapView map,
        UUID key,
        String statement) {

    public MyRoutePage {
        days = List.copyOf(days);
        choices = List.copyOf(choices);
    }

    /** A favourite on this day, with its first session of it. */
    public record Choice(UUID id, String title, String place, Instant startsAt, Instant endsAt) {}
}
