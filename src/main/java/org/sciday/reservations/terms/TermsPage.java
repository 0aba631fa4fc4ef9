package org.sciday.reservations.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.shared.web.Form;

/**
 * The terms of an activity on the desk.
 *
 * @param preset what the form was filled with, if with anything
 * @param words what is typed, said in sentences; empty while it makes no sense
 * @param holders people who hold places already, on the terms of their day
 */
public record TermsPage(
        ActivityId activity,
        String title,
        Form<TermsForm> form,
        @Nullable Preset preset,
        List<Words> words,
        long holders) {

    public String activityHref() {
        return "/desk/activities/" + activity;
    }

    public String href() {
        return activityHref() + "/terms";
    }
}
