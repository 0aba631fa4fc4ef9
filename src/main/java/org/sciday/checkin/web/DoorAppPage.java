package org.sciday.checkin.web;

import java.util.List;
import org.sciday.activities.SessionFacts;

/** The door as an app that goes on without network: the page is the same for all, what it shows comes with the list. */
public record DoorAppPage(SessionFacts session, String gate) {

    /** What the scripts may have to say, without {@code checkin.}. */
    public static final List<String> WORDS = List.of(
            "app.admitted", "app.back", "app.out", "app.walked-in", "app.walked-out", "app.already-inside",
            "app.undone", "app.corrected", "app.not-inside", "app.not-in-list", "app.party", "app.people",
            "app.new-ticket", "app.ask-gate", "app.starting", "app.online", "app.offline", "app.signed-out", "app.waiting",
            "app.all-told", "app.list-of", "app.no-list", "app.not-the-day", "app.walk-ins-of", "app.crowd", "app.crowd-open",
            "app.almost-full", "app.full", "app.conflicts", "app.inside-since", "app.out-now", "app.nobody-found",
            "app.everybody-in", "app.more", "app.leave-question", "app.unsent", "app.camera-denied", "app.state.WAITLISTED",
            "app.state.CANCELLED", "refused.FORGED", "refused.EXPIRED", "refused.PHONE_ONLY", "refused.UNKNOWN_CODE",
            "refused.WRONG_SESSION", "refused.NOT_CONFIRMED", "refused.CANCELLED", "refused.SESSION_CANCELLED",
            "refused.TOO_EARLY", "refused.TOO_LATE", "refused.FULL", "refused.NO_ADULT", "refused.LAPSED", "app.and", "app.not-taken",
            "app.kind.IN", "app.kind.BACK", "app.kind.OUT", "app.kind.FEWER", "app.kind.WALK_IN", "app.kind.WALK_OUT",
            "app.kind.UNDO", "group-text");

    public String href() {
        return "/desk/door/" + session.id();
    }
}
