package org.sciday.reservations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Absence;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;

/**
 * The terms on which an activity gives its places away: rules as data, said in words to those who set them and to those who
 * book. All hours are those of {@link Festival#ZONE}. Whoever adds a part gives it a value in {@link #usual}: terms that were
 * kept before the part existed have that value.
 *
 * @param noOverlap who holds a place elsewhere at the same time gets none here, if that session has this rule too
 * @param dailyCap people whom the house lets in on one day at most, over all sessions of its activities that have a cap; null:
 *     as many as the sessions have places
 * @param perPerson reservations that one person may have over all sessions of the activity, those used included; null: one for
 *     each session
 * @param allocation who comes first, or the lot
 * @param sharing what is given away later, or to others than those who book
 */
public record Terms(
        Opening opening,
        Company company,
        Naming naming,
        Cancelling cancelling,
        Waiting waiting,
        boolean noOverlap,
        @Nullable Integer dailyCap,
        @Nullable Integer perPerson,
        Allocation allocation,
        Sharing sharing) {

    private static final int FEW = 200;

    /** How places are given away. */
    public enum Allocation {
        /** To those who ask first. */
        FIRST_COME,
        /** By a draw among all who asked within a window; asking early is worth nothing. */
        DRAW
    }

    /** Of whom a name and a document are asked. */
    public enum Documents {
        NONE,
        /** Of the one who leads the party. */
        LEADER,
        EVERYBODY
    }

    /**
     * @param daysAhead booking opens so many days before the session's day, at the release hour; null: when the activity is
     *     published, or at the session's own opening time
     * @param releaseHour the hour of the day at which booking opens
     */
    public record Opening(@Nullable Integer daysAhead, LocalTime releaseHour) {}

    /** @param oneVisitADay a document is good for one visit of the house on one day */
    public record Naming(Documents documents, boolean oneVisitADay) {}

    /**
     * Until when a confirmed place may be given back.
     *
     * @param before so long before the start
     * @param until instead, until this hour of the session's day
     * @param absence what comes of neither coming nor cancelling
     */
    public record Cancelling(Duration before, @Nullable LocalTime until, Absence absence) {

        public Cancelling(Duration before, @Nullable LocalTime until) {
            this(before, until, Absence.USUAL);
        }
    }

    /**
     * @param limit people who may wait in line at most; 0: there is no line; null: twice as many as there are places, and 200
     *     at least
     * @param offerFor how long a place that came free is kept for who is next, until they say yes; zero: it is theirs at once
     */
    public record Waiting(@Nullable Integer limit, Duration offerFor) {}

    /** What holds where nobody has set anything. */
    public static Terms usual(ReservationSettings settings) {
        return new Terms(
                new Opening(null, LocalTime.NOON),
                new Company(settings.maxParty(), settings.maxParty() - 1, null, null),
                new Naming(Documents.NONE, false),
                new Cancelling(settings.cancelBefore(), null),
                new Waiting(null, Duration.ZERO),
                false,
                null,
                null,
                Allocation.FIRST_COME,
                Sharing.USUAL);
    }

    /** All that does not make sense, by the names of the form's fields. */
    public void check() {
        InvalidInput.check(TermsCheck.problemsOf(this));
    }

    public int maxParty() {
        return company.maxParty();
    }

    public int childrenPerAdult() {
        return company.childrenPerAdult();
    }

    public int maxChildren() {
        return company.maxChildren();
    }

    /** Does the party bring more children than its adults may look after? */
    public boolean tooManyChildren(Party party) {
        return party.children() > (long) party.adults() * childrenPerAdult();
    }

    public Documents documents() {
        return naming.documents();
    }

    public boolean oneVisitADay() {
        return naming.oneVisitADay();
    }

    /** How many of the party must be named with a document. */
    public int namedOf(Party party) {
        return switch (documents()) {
            case NONE -> 0;
            case LEADER -> 1;
            case EVERYBODY -> party.people();
        };
    }

    public Audience audience() {
        return company.audience();
    }

    public Absence absence() {
        return cancelling.absence();
    }

    /** Minutes after the start from which on places of the absent go to others; null: they are kept. */
    public @Nullable Integer lapseAfter() {
        return absence().lapseAfter();
    }

    /** What holds in a campaign that says this of staying away. */
    public Terms below(Absence above) {
        return with(new Cancelling(cancelling.before(), cancelling.until(), absence().over(above)));
    }

    public Duration cancelBefore() {
        return cancelling.before();
    }

    /** The first moment at which a confirmed place of the session cannot be given back any more. */
    public Instant cancellableUntil(Instant startsAt) {
        var until = cancelling.until();
        if (until == null) {
            return startsAt.minus(cancelling.before());
        }
        var hour = Festival.instantOf(Festival.dateOf(startsAt).atTime(until));
        return hour.isBefore(startsAt) ? hour : startsAt;
    }

    public Duration offerFor() {
        return waiting.offerFor();
    }

    /** How many may wait in line for a session of so many places. */
    public int waitingLimit(int capacity) {
        var limit = waiting.limit();
        return limit == null ? Math.max(FEW, 2 * capacity) : limit;
    }

    /** When booking of a session opens; null: with the publication. */
    public @Nullable Instant opensAt(Instant startsAt, @Nullable Instant ownOpening) {
        var days = opening.daysAhead();
        if (days == null || ownOpening != null) {
            return ownOpening;
        }
        return Festival.instantOf(Festival.dateOf(startsAt).minusDays(days).atTime(opening.releaseHour()));
    }

    public Terms with(Opening other) {
        return new Terms(other, company, naming, cancelling, waiting, noOverlap, dailyCap, perPerson, allocation, sharing);
    }

    public Terms with(Company other) {
        return new Terms(opening, other, naming, cancelling, waiting, noOverlap, dailyCap, perPerson, allocation, sharing);
    }

    public Terms with(Naming other) {
        return new Terms(opening, company, other, cancelling, waiting, noOverlap, dailyCap, perPerson, allocation, sharing);
    }

    public Terms with(Cancelling other) {
        return new Terms(opening, company, naming, other, waiting, noOverlap, dailyCap, perPerson, allocation, sharing);
    }

    public Terms with(Waiting other) {
        return new Terms(opening, company, naming, cancelling, other, noOverlap, dailyCap, perPerson, allocation, sharing);
    }

    public Terms with(Allocation other) {
        return new Terms(opening, company, naming, cancelling, waiting, noOverlap, dailyCap, perPerson, other, sharing);
    }

    public Terms with(Sharing other) {
        return new Terms(opening, company, naming, cancelling, waiting, noOverlap, dailyCap, perPerson, allocation, other);
    }

    public Terms withNoOverlap(boolean other) {
        return new Terms(opening, company, naming, cancelling, waiting, other, dailyCap, perPerson, allocation, sharing);
    }

    public Terms withDailyCap(@Nullable Integer other) {
        return new Terms(opening, company, naming, cancelling, waiting, noOverlap, other, perPerson, allocation, sharing);
    }

    public Terms withPerPerson(@Nullable Integer other) {
        return new Terms(opening, company, naming, cancelling, waiting, noOverlap, dailyCap, other, allocation, sharing);
    }
}
