package org.sciday.reservations.care;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.reservations.care.Appeal.Decision;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person says why they could not come; a campaign manager of the unit whose sessions were missed most, or of one above it,
 * decides. Accepted: the no-shows are excused and booking is open again at once.
 */
@Service
public class Appeals {

    public static final int LONGEST = 1000;
    private static final int LONGEST_REASON = 500;

    private final AppealStore store;
    private final SuspensionStore suspensions;
    private final NoShowStore noShows;
    private final SuspensionNews news;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    Appeals(
            AppealStore store,
            SuspensionStore suspensions,
            NoShowStore noShows,
            SuspensionNews news,
            Units units,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.suspensions = suspensions;
        this.noShows = noShows;
        this.news = news;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** Once for each suspension, while it runs. */
    @Transactional
    public void make(@Nullable String text, Viewer by) {
        var now = clock.instant();
        var suspension = suspensions
                .latestOf(by.id())
                .filter(latest -> latest.runsAt(now))
                .orElseThrow(() -> new RuleBroken("reservations.care.not-suspended"));
        var appeal = Appeal.made(suspension.id(), said(text, "text", LONGEST), now);
        if (!store.add(appeal)) {
            throw new Conflict("reservations.care.appealed-already");
        }
        news.changed(by, "reservations.appealed", null, appeal);
    }

    @Transactional(readOnly = true)
    public Optional<Appeal> against(Suspension suspension, Viewer by) {
        return suspension.account().equals(by.id()) ? store.findAgainst(suspension.id()) : Optional.empty();
    }

    /** For those who decide about it; to all others there is no such appeal. */
    @Transactional(readOnly = true)
    public Appeal see(AppealId id, Viewer by) {
        var appeal = store.find(id).orElseThrow(() -> new NotFound("reservations.care.appeal-not-found"));
        var unit = suspensions.get(appeal.suspension()).unit();
        if (unit == null || !units.mayManage(by, Permission.CAMPAIGN_MANAGE, unit)) {
            trail.refused(by, "reservations.appeal-seen", SuspensionNews.APPEAL, id.value());
            throw new NotFound("reservations.care.appeal-not-found");
        }
        return appeal;
    }

    /** What it is about, for those who may see it. */
    @Transactional(readOnly = true)
    public Suspension suspensionOf(AppealId id, Viewer by) {
        return suspensions.get(see(id, by).suspension());
    }

    @Transactional
    public void accept(AppealId id, Viewer by) {
        var decided = decide(id, Decision.ACCEPTED, "", by);
        noShows.excuse(decided.suspension(), clock.instant());
        suspensions.lift(decided.suspension(), clock.instant());
        news.lifted(suspensions.get(decided.suspension()), by);
    }

    @Transactional
    public void decline(AppealId id, @Nullable String reason, Viewer by) {
        see(id, by);
        var decided = decide(id, Decision.DECLINED, said(reason, "reason", LONGEST_REASON), by);
        news.declined(suspensions.get(decided.suspension()), decided.reason());
    }

    private Appeal decide(AppealId id, Decision decision, String reason, Viewer by) {
        var before = see(id, by);
        var after = before.decided(decision, reason, clock.instant());
        if (!store.decide(after, by.account())) {
            throw new Conflict("reservations.care.decided-meanwhile");
        }
        var action = decision == Decision.ACCEPTED ? "reservations.appeal-accepted" : "reservations.appeal-declined";
        news.changed(by, action, before, after);
        return after;
    }

    private static String said(@Nullable String text, String field, int longest) {
        if (text == null || text.isBlank()) {
            throw InvalidInput.of(field, "shared.required");
        }
        if (text.strip().length() > longest) {
            throw InvalidInput.of(field, "shared.too-long", longest);
        }
        return text.strip();
    }
}
