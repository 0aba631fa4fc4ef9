package org.sciday.activities;

import static org.sciday.activities.Samples.AUGUST;
import static org.sciday.activities.Samples.frame;
import static org.sciday.activities.Samples.sound;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;

/** What the rules say about an activity of the sample campaign, field and complaint in one word each. */
final class Judged {

    private Judged() {}

    static Findings check(Details details) {
        return ActivityRules.check(details, frame(), AUGUST);
    }

    static List<String> problems(Details details) {
        return check(details).problems().stream().map(Judged::said).toList();
    }

    static List<String> warnings(Details details) {
        return check(details).warnings().stream().map(Judged::said).toList();
    }

    static String said(FieldError error) {
        return error.field() + " " + error.code();
    }

    static Details with(Session... sessions) {
        return sound().withProgramme(sound().sites(), List.of(sessions));
    }

    static Details attended(Format format, String url, @Nullable Integer people) {
        var base = sound();
        return new Details(
                base.wording(),
                base.sorting(),
                new Details.Attendance(format, url, people, null, null),
                base.admission(),
                base.contact(),
                base.safety(),
                base.sites(),
                base.sessions());
    }

    static Session session(@Nullable Instant from, @Nullable Instant to) {
        return new Session(SessionId.next(), null, from, to, null, false, null);
    }
}
