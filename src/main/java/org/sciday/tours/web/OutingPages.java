package org.sciday.tours.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.sciday.tours.OutingId;
import org.sciday.tours.Outings;
import org.sciday.tours.PackageRefused;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A day that was kept: looked at, booked as a whole, handed on, taken to the calendar, stamped. */
@Controller
class OutingPages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Outings outings;
    private final OutingReading reading;
    private final Clock clock;

    OutingPages(Outings outings, OutingReading reading, Clock clock) {
        this.outings = outings;
        this.reading = reading;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/outings/{id}")
    Answer show(@PathVariable OutingId id, Viewer viewer) {
        return Html.of("tours/outing", reading.page(outings.get(id, viewer), false));
    }

    @SignedIn
    @PostMapping("/me/outings/{id}/booking")
    Answer book(@PathVariable OutingId id, @ModelAttribute BookingForm form, BindingResult result, Viewer by) {
        try {
            return answer(id, outings.book(id, form.party(), form.once(), by));
        } catch (InvalidInput problem) {
            return Redirect.to("/me/outings/" + id).warning(problem.errors().getFirst().code());
        }
    }

    private Redirect answer(OutingId id, Optional<PackageRefused> refused) {
        var page = Redirect.to("/me/outings/" + id);
        return refused.map(one -> page.warning("tours.refused." + one.reason(), reading.titleOf(one.session())))
                .orElseGet(() -> page.saying("tours.booked-all"));
    }

    @SignedIn
    @PostMapping("/me/outings/{id}/removal")
    Answer remove(@PathVariable OutingId id, Viewer by) {
        outings.remove(id, by);
        return Redirect.to("/me/route").saying("tours.removed-now");
    }

    @SignedIn
    @GetMapping("/me/outings/{id}/calendar.ics")
    ResponseEntity<String> calendar(@PathVariable OutingId id, Viewer viewer) {
        var page = reading.page(outings.get(id, viewer), false);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .body(OutingCalendar.of(page, clock.instant()));
    }

    /** For whom the link was given to: the way, and nothing of the person. */
    @Public
    @GetMapping("/outings/{token}")
    Answer shared(@PathVariable String token) {
        return parsed(token)
                .flatMap(outings::findShared)
                .map(outing -> Html.of("tours/outing", reading.page(outing, true)))
                .orElseThrow(() -> new NotFound("tours.outing-not-found"));
    }

    private static Optional<UUID> parsed(String token) {
        return token.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(token)) : Optional.empty();
    }
}
