package org.sciday.obligations;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.sciday.accounts.Grants;
import org.sciday.accounts.Member;
import org.sciday.calendar.WorkingDays;
import org.sciday.campaigns.ExtensionGranted;
import org.sciday.messages.Messages;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells units what falls due, one sentence a unit and day, on working days only; and those above who has fallen behind. Rule 12.
 * Phones are quiet at night by the rules of messages.
 */
@Service
public class Reminders {

    private static final String OWN = "/desk/obligations";

    private final ReminderStore store;
    private final TallyStore tallies;
    private final WorkingDays days;
    private final Grants grants;
    private final Messages messages;
    private final TransactionOperations transactions;
    private final Clock clock;

    Reminders(
            ReminderStore store,
            TallyStore tallies,
            WorkingDays days,
            Grants grants,
            Messages messages,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.tallies = tallies;
        this.days = days;
        this.grants = grants;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Today's; begun again after a failure it tells nobody twice. */
    public void send() {
        send(clock.instant());
    }

    void send(Instant now) {
        var today = Festival.dateOf(now);
        if (!days.isWorking(today)) {
            return;
        }
        var run = new ReminderDays(today, days.after(today, 1).minusDays(1));
        var before = store.lastRun().orElse(null);
        if (before != null && !before.day().isBefore(today)) {
            return;
        }
        var owing = new LinkedHashMap<UnitId, Reminder>();
        for (var root : store.roots(today)) {
            var reading = tallies.takenAt(root.campaign()).isPresent() ? Reading.KEPT : Reading.COUNTED;
            var due = store.due(root, reading, run, before, now);
            due.reminders().forEach(one -> owing.merge(one.unit(), one, Reminder::with));
            due.escalations().forEach(this::escalate);
        }
        owing.values().forEach(one -> remind(one, run));
        transactions.executeWithoutResult(end -> {
            store.note(run);
            store.forget(today.minusDays(30));
        });
    }

    private void remind(Reminder one, ReminderDays run) {
        transactions.executeWithoutResult(telling -> {
            if (store.noteTold(one.unit(), run.day())) {
                var key = one.many() == 1 ? "obligations.reminder-one" : "obligations.reminder";
                tell(one.unit(), Permission.ACTIVITIES_EDIT, key, List.of(one.what(), one.dueAt(), one.many()), OWN);
            }
        });
    }

    private void escalate(Escalation one) {
        var link = "/desk/obligations/campaign/" + one.campaign() + "?state=LATE";
        transactions.executeWithoutResult(telling -> tell(
                one.supervisor(),
                Permission.SUBTREE_VIEW,
                "obligations.escalated",
                List.of(one.campaignName(), one.units()),
                link));
    }

    /** After the commit; telling again is harmless. */
    @ApplicationModuleListener
    void on(ExtensionGranted event) {
        tell(
                event.unit(),
                Permission.ACTIVITIES_EDIT,
                "obligations.extended",
                List.of(event.what(), event.dueAt(), event.reason()),
                OWN);
    }

    private void tell(UnitId unit, Permission permission, String key, List<Object> arguments, String link) {
        var people = grants.membersOf(unit).stream()
                .filter(member -> member.role().allows(permission))
                .map(Member::account)
                .distinct()
                .toList();
        messages.tell(people, key, arguments, link);
    }
}
