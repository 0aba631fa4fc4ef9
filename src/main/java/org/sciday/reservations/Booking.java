package org.sciday.reservations;

/** What came of the wish for places. */
public sealed interface Booking {

    record Confirmed(Reservation reservation) implements Booking {}

    /** In the line; nothing more to do, the place comes by itself. */
    record Waitlisted(Reservation reservation) implements Booking {}

    record Refused(Reason reason) implements Booking {}

    enum Reason {
        /** Open entry, or the activity is not on as announced. */
        NOT_BOOKABLE,
        NOT_YET_OPEN,
        /** It has begun. */
        OVER,
        CANCELLED_SESSION,
        ALREADY_HOLDS,
        PARTY_TOO_LARGE,
        /** More than the adults of the party may bring. */
        TOO_MANY_CHILDREN,
        /** No place, and none that a waiting list could bring. */
        FULL,
        /** The key belongs to a reservation that was cancelled since: an old form was sent again. */
        KEY_SPENT,
        /** The key was used for another session. */
        KEY_TAKEN,
        /** The places are drawn by lot; one asks to be among those who are drawn. */
        DRAWN,
        /** Stayed away too often lately. */
        SUSPENDED,
        /** Holds a place elsewhere at the same time. */
        OVERLAPS,
        /** Somebody of the party has a ticket for this day already. */
        DOCUMENT_HOLDS,
        /** Everybody who comes must be named with a document. */
        DOCUMENTS_MISSING,
        /** Somebody of the party is younger or older than those it is for. */
        AGE_NOT_ADMITTED,
        /** The house has given away all its places of this day. */
        DAY_FULL,
        /** Has as many reservations at sessions of this activity as one person may have. */
        HOLDS_ENOUGH,
        /** Nobody books alone: groups come with a letter. */
        GROUPS_ONLY,
        /** Places are for people of the unit and of those below it. */
        MEMBERS_ONLY,
        /** A document is asked for that tells of another region, or of none. */
        CARD_FROM_ELSEWHERE;

        /** The key of the sentence that tells it. */
        public String messageKey() {
            return "reservations.refused." + name();
        }

        /** The number that the sentence names, where it names one. */
        public int numberIn(Terms terms) {
            return this == TOO_MANY_CHILDREN ? terms.childrenPerAdult() : terms.maxParty();
        }
    }
}
