package org.sciday.campaigns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;
import org.sciday.units.UnitKind;

/**
 * Something a unit owes by a date or within a term.
 *
 * @param subject whether it is owed for each activity or once for the unit
 * @param unitKinds the kinds of units it is laid on; empty means all that take part
 * @param guessed kind, subject and unit kinds were read from the words by rules and nobody has confirmed them yet
 * @param change how it was moved after the campaign had opened
 */
public record Deadline(
        UUID id,
        @Nullable UUID originId,
        Kind kind,
        Subject subject,
        String what,
        @Nullable String who,
        List<UnitKind> unitKinds,
        boolean guessed,
        @JsonUnwrapped Due due,
        @JsonUnwrapped Delivery delivery,
        @Nullable Change change,
        @Nullable Source source) {

    public Deadline {
        unitKinds = List.copyOf(unitKinds);
    }

    /** The four clocks of a campaign, and whatever else is asked for. */
    public enum Kind {
        INTENTION,
        PUBLISH,
        SUPPLEMENT,
        SUMMARY,
        OTHER
    }

    public enum Subject {
        ACTIVITY,
        UNIT
    }

    /** The ways and shapes in which it is to be handed in; the codes are those of {@link Delivery#CHANNELS} and FORMATS. */
    public record Delivery(List<String> channels, List<String> addresses, List<String> formats) {

        public static final List<String> CHANNELS = List.of("platform", "email", "paper", "phone", "other");

        public static final List<String> FORMATS =
                List.of("pdf", "word", "excel", "stamped_scan", "electronic", "paper", "photo", "video");

        public Delivery {
            channels = List.copyOf(channels);
            addresses = List.copyOf(addresses);
            formats = List.copyOf(formats);
        }
    }

    /** A move after opening: when, why, and when it was due before. */
    public record Change(Instant at, String reason, Due before) {}

    /** The same deadline, marked as moved; a second move keeps the date that was announced first. */
    Deadline moved(Deadline before, String reason, Instant at) {
        var announced = before.change == null ? before.due : before.change.before();
        return new Deadline(
                id,
                originId,
                kind,
                subject,
                what,
                who,
                unitKinds,
                guessed,
                due,
                delivery,
                new Change(at, reason, announced),
                source);
    }

    public boolean isOver(Instant now) {
        return due.at() != null && due.at().isBefore(now);
    }

    /** True when it is due on a day, without an hour: till the end of that day. */
    @JsonIgnore
    public boolean isWholeDay() {
        return due.dueOn() != null && due.dueTime() == null;
    }
}
