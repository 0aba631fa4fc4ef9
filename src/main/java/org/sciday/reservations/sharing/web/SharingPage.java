package org.sciday.reservations.sharing.web;

import java.util.List;
import org.sciday.activities.ActivityId;
import org.sciday.reservations.terms.Words;
import org.sciday.shared.web.Form;

/**
 * How an activity shares its places out.
 *
 * @param words what is typed, in sentences; empty while it makes no sense
 * @param sessions what comes of it for the next sessions
 */
public record SharingPage(
        ActivityId activity,
        String title,
        Form<SharingForm> form,
        List<Words> words,
        List<SharedSession> sessions) {

    public SharingPage {
        words = List.copyOf(words);
        sessions = List.copyOf(sessions);
    }

    public String activityHref() {
        return "/desk/activities/" + activity;
    }

    public String href() {
        return activityHref() + "/sharing";
    }
}
