package org.sciday.reservations.groups.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.groups.GroupBookings;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Asking for a group, with the letter of its school or office. */
@Controller
class GroupRequestPages {

    private static final String PATH = "/sessions/{id}/group-request";
    private static final String TEMPLATE = "reservations/group-request";

    private final GroupBookings bookings;
    private final Reservations reservations;
    private final Clock clock;

    GroupRequestPages(GroupBookings bookings, Reservations reservations, Clock clock) {
        this.bookings = bookings;
        this.reservations = reservations;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping(PATH)
    Answer ask(@PathVariable SessionId id) {
        return Html.of(TEMPLATE, page(reservations.offer(id), Form.of(GroupForm.empty(Ids.next()))));
    }

    @SignedIn
    @PostMapping(PATH)
    Answer request(
            @PathVariable SessionId id,
            @ModelAttribute GroupForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable MultipartFile letter,
            Viewer viewer) {
        var offer = reservations.offer(id);
        var typed = Form.of(form, result);
        if (typed.hasErrors()) {
            return Html.invalid(TEMPLATE, page(offer, typed));
        }
        try {
            var wish = form.wishFor(id);
            var name = letter == null ? null : letter.getOriginalFilename();
            var paper = bookings.letter(wish, bytesOf(letter), Objects.requireNonNullElse(name, ""));
            var asked = bookings.request(wish, paper, viewer);
            return Redirect.to("/me/groups/" + asked).saying("reservations.groups.requested");
        } catch (InvalidInput problem) {
            return Html.invalid(TEMPLATE, page(offer, typed.with(problem)));
        } catch (RuleBroken problem) {
            return Redirect.to("/sessions/" + id + "/group-request")
                    .warning(problem);
        }
    }

    private GroupRequestPage page(Offer offer, Form<GroupForm> form) {
        var groups = bookings.rulesOf(offer);
        @Nullable String closed = offer.closedBecause(clock.instant())
                .filter(reason -> reason != Reason.NOT_YET_OPEN)
                .map(Reason::messageKey)
                .orElse(null);
        if (closed == null && !groups.inTime(offer.startsAt(), clock.instant())) {
            closed = "reservations.groups.too-late";
        }
        return new GroupRequestPage(offer, groups, closed, form);
    }

    private static byte[] bytesOf(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
