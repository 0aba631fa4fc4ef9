package org.sciday.reservations.care;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.messages.Messages;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Writes the trail and tells the person; both in the caller's transaction. */
@Component
class SuspensionNews {

    static final String APPEAL = "reservations.appeal";
    private static final String SUSPENSION = "reservations.suspension";
    private static final String PAGE = "/me/suspension";

    private record Facts(int missed, String until) {}

    private record Decided(UUID suspension, @Nullable String decision, String reason) {
        static Decided of(Appeal appeal) {
            var decision = appeal.decision();
            return new Decided(appeal.suspension().value(), decision == null ? null : decision.name(), appeal.reason());
        }
    }

    private final Messages messages;
    private final Trail trail;

    SuspensionNews(Messages messages, Trail trail) {
        this.messages = messages;
        this.trail = trail;
    }

    void missed(MissedHolders session) {
        messages.tell(
                session.holders(),
                "reservations.care.told.missed",
                List.of(session.title(), session.startsAt(), session.countsTo(), session.suspendDays()),
                PAGE);
    }

    void suspended(Suspension suspension) {
        record(Viewer.platform(), "reservations.suspended", suspension);
        messages.tell(
                suspension.account(),
                "reservations.care.told.suspended",
                List.of(suspension.missed(), suspension.endsAt()),
                PAGE);
    }

    void lifted(Suspension suspension, Viewer by) {
        record(by, "reservations.suspension-lifted", suspension);
        messages.tell(suspension.account(), "reservations.care.told.lifted", List.of(suspension.madeAt()), PAGE);
    }

    void declined(Suspension suspension, String reason) {
        messages.tell(
                suspension.account(), "reservations.care.told.declined", List.of(suspension.endsAt(), reason), PAGE);
    }

    void changed(Viewer by, String action, @Nullable Appeal before, Appeal after) {
        trail.record(
                by, action, APPEAL, after.id().value(), before == null ? null : Decided.of(before), Decided.of(after));
    }

    private void record(Viewer by, String action, Suspension suspension) {
        var facts = new Facts(suspension.missed(), suspension.endsAt().toString());
        trail.record(by, action, SUSPENSION, suspension.id().value(), null, facts);
    }
}
