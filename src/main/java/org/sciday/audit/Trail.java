package org.sciday.audit;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail that every changing use case adds to. Give before and after as records; leave out or mask personal data,
 * since what is written here can never be erased.
 */
@Service
public class Trail {

    private static final int SHOWN = 100;

    private final EntryStore entries;
    private final Refusals refusals;
    private final Names names;
    private final Clock clock;

    Trail(EntryStore entries, Refusals refusals, Names names, Clock clock) {
        this.entries = entries;
        this.refusals = refusals;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Notes what was done, in the caller's transaction: both are kept or neither.
     *
     * @param action module and past participle, {@code units.approved}
     * @param objectType module and thing, {@code units.unit}
     */
    @Transactional
    public void record(
            Viewer by,
            String action,
            String objectType,
            UUID objectId,
            @Nullable Object before,
            @Nullable Object after) {
        var entry = NewEntry.of(by, clock.instant(), action, objectType, objectId);
        entries.add(entry.changing(Snapshot.of(before), Snapshot.of(after)));
    }

    /** Notes that a stranger reached for the thing. Outlives the rollback of the exception that usually follows. */
    public void refused(Viewer by, String action, String objectType, UUID objectId) {
        refusals.note(
                NewEntry.of(by, clock.instant(), action, objectType, objectId).asRefused());
    }

    /** One line, for the auditor. */
    @Transactional(readOnly = true)
    public Optional<AuditEntry> find(long seq) {
        return entries.find(seq);
    }

    /** What was done to the thing, newest first, without refused attempts: those are the auditor's. */
    @Transactional(readOnly = true)
    public ObjectHistory history(String objectType, UUID objectId) {
        var found = entries.history(objectType, objectId, SHOWN);
        var lines = found.stream().map(Trail::line).toList();
        var known = names.of(lines.stream().flatMap(ObjectHistory.Line::ids).toList());
        return new ObjectHistory(lines.stream().map(line -> line.named(known)).toList());
    }

    private static ObjectHistory.Line line(AuditEntry entry) {
        var account = entry.account();
        return new ObjectHistory.Line(
                entry.at(),
                account == null ? "" : account.toString(),
                entry.action(),
                Difference.between(entry.before(), entry.after()));
    }
}
