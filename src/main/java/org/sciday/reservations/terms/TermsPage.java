package org.sciday.reservations.terms;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.Absence;
import org.sciday.reservations.Terms;
import org.sciday.reservations.care.CareSettings;
import org.sciday.shared.web.Form;

/**
 * The terms of an activity on the desk.
 *
 * @param preset what the form was filled with, if with anything
 * @param words what is typed, said in sentences; empty while it makes no sense
 * @param example what it means for the next session
 * @param holders people who hold places already, on the terms of their day
 * @param above what the campaign says of staying away
 * @param care what holds where neither terms nor campaign say anything of no-shows
 */
public record TermsPage(
        ActivityId activity,
        String title,
        Form<TermsForm> form,
        @Nullable Preset preset,
        List<Words> words,
        @Nullable Example example,
        long holders,
        Absence above,
        CareSettings care) {

    /** @param opensAt null: open from the publication on */
    public record Example(Instant startsAt, @Nullable Instant opensAt, Instant cancellableUntil) {

        static Example of(TermsBook.NextSession next, Terms terms) {
            return new Example(
                    next.startsAt(),
                    terms.opensAt(next.startsAt(), next.ownOpening()),
                    terms.cancellableUntil(next.startsAt()));
        }
    }

    public String activityHref() {
        return "/desk/activities/" + activity;
    }

    public String href() {
        return activityHref() + "/terms";
    }
}
