package org.sciday.reservations.terms;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Absence;
import org.sciday.reservations.Audience;
import org.sciday.reservations.Audience.Who;
import org.sciday.reservations.Company;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Terms.Allocation;
import org.sciday.reservations.Terms.Cancelling;
import org.sciday.reservations.Terms.Documents;
import org.sciday.reservations.Terms.Naming;
import org.sciday.reservations.Terms.Opening;
import org.sciday.reservations.Terms.Waiting;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.springframework.format.annotation.DateTimeFormat;

/** Terms as the desk writes them. */
public record TermsForm(
        @Nullable Integer version,
        @Nullable Integer daysAhead,
        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime releaseHour,
        @Nullable Allocation allocation,
        @Nullable Integer maxParty,
        @Nullable Integer childrenPerAdult,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Who who,
        @Nullable String cards,
        @Nullable Documents documents,
        @Nullable Boolean oneVisitADay,
        @Nullable Integer cancelHours,
        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime cancelAt,
        @Nullable Integer waitingLimit,
        @Nullable Integer offerHours,
        @Nullable Integer lapseAfter,
        @Nullable Integer noShows,
        @Nullable Integer suspendDays,
        @Nullable Boolean noOverlap,
        @Nullable Integer dailyCap,
        @Nullable Integer perPerson) {

    static TermsForm of(Terms terms, int version) {
        var until = terms.cancelling().until();
        return new TermsForm(
                version,
                terms.opening().daysAhead(),
                terms.opening().releaseHour(),
                terms.allocation(),
                terms.maxParty(),
                terms.childrenPerAdult(),
                terms.company().ageFrom(),
                terms.company().ageTo(),
                terms.audience().who(),
                terms.audience().cards(),
                terms.documents(),
                terms.oneVisitADay(),
                until == null && !terms.cancelBefore().isZero() ? (int) terms.cancelBefore().toHours() : null,
                until,
                terms.waiting().limit(),
                terms.offerFor().isZero() ? null : (int) terms.offerFor().toHours(),
                terms.absence().lapseAfter(),
                terms.absence().noShows(),
                terms.absence().suspendDays(),
                terms.noOverlap(),
                terms.dailyCap(),
                terms.perPerson());
    }

    /** What was typed laid over what is kept: parts that this form does not know stay. */
    Terms over(Terms kept) {
        InvalidInput.check(missing());
        var terms = kept.with(new Opening(daysAhead, Objects.requireNonNullElse(releaseHour, LocalTime.NOON)))
                .with(Objects.requireNonNullElse(allocation, Allocation.FIRST_COME))
                .with(new Company(number(maxParty), number(childrenPerAdult), ageFrom, ageTo, audience()))
                .with(new Naming(
                        Objects.requireNonNullElse(documents, Documents.NONE), Boolean.TRUE.equals(oneVisitADay)))
                .with(new Cancelling(
                        Duration.ofHours(number(cancelHours)),
                        cancelAt,
                        new Absence(lapseAfter, noShows, suspendDays)))
                .with(new Waiting(waitingLimit, Duration.ofHours(number(offerHours))))
                .withNoOverlap(Boolean.TRUE.equals(noOverlap))
                .withDailyCap(dailyCap)
                .withPerPerson(perPerson);
        terms.check();
        return terms;
    }

    /** The same on top of another version, for who was told that somebody else was quicker. */
    TermsForm at(int newer) {
        return new TermsForm(
                newer,
                daysAhead,
                releaseHour,
                allocation,
                maxParty,
                childrenPerAdult,
                ageFrom,
                ageTo,
                who,
                cards,
                documents,
                oneVisitADay,
                cancelHours,
                cancelAt,
                waitingLimit,
                offerHours,
                lapseAfter,
                noShows,
                suspendDays,
                noOverlap,
                dailyCap,
                perPerson);
    }

    private Audience audience() {
        return new Audience(
                Objects.requireNonNullElse(who, Who.EVERYBODY), cards == null || cards.isBlank() ? null : cards.strip());
    }

    private List<FieldError> missing() {
        var errors = new ArrayList<FieldError>();
        if (daysAhead != null && releaseHour == null) {
            errors.add(FieldError.of("releaseHour", "shared.required"));
        }
        if (maxParty == null) {
            errors.add(FieldError.of("maxParty", "shared.required"));
        }
        if (childrenPerAdult == null) {
            errors.add(FieldError.of("childrenPerAdult", "shared.required"));
        }
        if (cancelHours != null && cancelAt != null) {
            errors.add(FieldError.of("cancelAt", "reservations.terms.one-of-two"));
        }
        return errors;
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }
}
