package org.sciday.recommendations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.obligations.Obligations;
import org.sciday.shared.Conflict;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds: who is asked for how many. The rules are in README.md beside this file. */
@Service
public class Rounds {

    private final RoundStore store;
    private final RoundAccess access;
    private final Obligations obligations;
    private final Trail trail;
    private final Clock clock;

    Rounds(RoundStore store, RoundAccess access, Obligations obligations, Trail trail, Clock clock) {
        this.store = store;
        this.access = access;
        this.obligations = obligations;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that the viewer's unit holds. */
    @Transactional(readOnly = true)
    public List<Round> heldBy(Viewer by) {
        return by.can(Permission.SUBTREE_VIEW)
                ? store.heldBy(by.actingUnit()).stream().map(access::get).toList()
                : List.of();
    }

    /** Those in which the viewer's unit has places. */
    @Transactional(readOnly = true)
    public List<Round> asking(Viewer by) {
        return store.asking(by.actingUnit(), Festival.dateOf(clock.instant())).stream().map(access::get).toList();
    }

    /** For those who ask. */
    @Transactional(readOnly = true)
    public Round see(RoundId id, Viewer by) {
        return access.seeAsHead(id, by);
    }

    @Transactional(readOnly = true)
    public boolean mayManage(Round round, Viewer by) {
        return access.mayManage(round, by);
    }

    /** The same key again gives the round that the first time made. */
    @Transactional
    public RoundId announce(NewRound round, UUID key, Viewer by) {
        var head = by.actingUnit();
        if (!by.canFor(Permission.CAMPAIGN_MANAGE, head)) {
            throw new NotAllowed("shared.not-allowed");
        }
        check(round);
        obligations.seeCampaign(round.campaign(), by);
        var id = RoundId.next();
        if (!store.add(id, round, head, key, clock.instant())) {
            return store.byKey(key).orElseThrow(() -> new Conflict("recommendations.changed-meanwhile"));
        }
        trail.record(by, "recommendations.announced", RoundAccess.TYPE, id.value(), null, round);
        return id;
    }

    private static void check(NewRound round) {
        var errors = new ArrayList<FieldError>();
        if (round.name().isBlank() || round.name().length() > 60) {
            errors.add(FieldError.of("name", "recommendations.name-needed"));
        }
        if (round.noticeDays() < 5 || round.noticeDays() > 30) {
            errors.add(FieldError.of("noticeDays", "recommendations.days-needed"));
        }
        if (round.places().isEmpty()) {
            errors.add(FieldError.of("places", "recommendations.places-needed"));
        }
        if (round.places().stream().anyMatch(place -> place.places() < 1 || place.places() > 500)) {
            errors.add(FieldError.of("places", "recommendations.places-range"));
        }
        InvalidInput.check(errors);
    }
}
