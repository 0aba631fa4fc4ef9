package org.sciday.reservations.draw.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.draw.NewDraw;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/** A draw as the unit types it. */
public record DrawForm(
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String drawsAt,
        @Nullable String beaconSource) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int EVENING = 18;
    private static final int LATER = 20;

    /** Opens at the next full hour, closes on the evening before the session, drawn two hours later, if there is time. */
    static DrawForm proposedFor(Instant startsAt, Instant now) {
        var opens = Festival.localTimeOf(now).truncatedTo(ChronoUnit.HOURS).plusHours(1);
        var evening = Festival.dateOf(startsAt).minusDays(1).atTime(EVENING, 0);
        var inTime = opens.plusHours(1).isBefore(evening);
        return new DrawForm(
                MINUTES.format(opens),
                inTime ? MINUTES.format(evening) : "",
                inTime ? MINUTES.format(evening.withHour(LATER)) : "",
                "");
    }

    /** Throws InvalidInput with all that cannot be read. */
    NewDraw wish(SessionId session) {
        var errors = new ArrayList<FieldError>();
        var opens = moment("opensAt", opensAt, true, errors);
        var closes = moment("closesAt", closesAt, true, errors);
        var draws = moment("drawsAt", drawsAt, false, errors);
        InvalidInput.check(errors);
        var source = Objects.requireNonNullElse(beaconSource, "").strip();
        return new NewDraw(
                session,
                Objects.requireNonNull(opens),
                Objects.requireNonNull(closes),
                draws,
                source.isEmpty() ? null : source);
    }

    private static @Nullable Instant moment(
            String field, @Nullable String text, boolean needed, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            if (needed) {
                errors.add(FieldError.of(field, "shared.required"));
            }
            return null;
        }
        try {
            return Festival.instantOf(LocalDateTime.parse(text.strip()));
        } catch (DateTimeException unreadable) {
            errors.add(FieldError.of(field, "shared.date-invalid"));
            return null;
        }
    }
}
