package org.sciday.evaluations;

import java.time.Clock;
import org.sciday.audit.Trail;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Who may see and do what. A unit's score is seen by its own people and those above it, and by nobody else. */
@Component
class EvaluationAccess {

    static final String TYPE = "evaluations.evaluation";

    private final EvaluationStore store;
    private final CandidateStore candidates;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    EvaluationAccess(EvaluationStore store, CandidateStore candidates, Units units, Trail trail, Clock clock) {
        this.store = store;
        this.candidates = candidates;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    Evaluation get(EvaluationId id) {
        return store.find(id).orElseThrow(() -> new NotFound("evaluations.not-found"));
    }

    /** For managers of the unit that evaluates, and of those above it. */
    Evaluation seeAsHead(EvaluationId id, Viewer by) {
        var evaluation = get(id);
        if (!isHead(evaluation, by)) {
            throw refused(by, "evaluations.seen", id);
        }
        return evaluation;
    }

    Evaluation seeToManage(EvaluationId id, Viewer by) {
        var evaluation = seeAsHead(id, by);
        if (!units.mayManage(by, Permission.CAMPAIGN_MANAGE, evaluation.head())) {
            throw new NotAllowed("shared.not-allowed");
        }
        return evaluation;
    }

    /** As long as nothing is frozen. */
    Evaluation seeToChange(EvaluationId id, Viewer by) {
        var evaluation = seeToManage(id, by);
        if (evaluation.isFrozen()) {
            throw new RuleBroken("evaluations.is-frozen");
        }
        return evaluation;
    }

    /** Rule 7: one unit's figures. To all others neither the evaluation nor the unit exists. */
    Candidate seeUnit(EvaluationId id, UnitId unit, Viewer by) {
        var evaluation = get(id);
        units.see(unit, by);
        var candidate = candidates.find(evaluation, unit, clock.instant());
        if (candidate.isEmpty() || (evaluation.isDraft() && !isHead(evaluation, by))) {
            throw refused(by, "evaluations.seen", id);
        }
        return candidate.get();
    }

    boolean isHead(Evaluation evaluation, Viewer by) {
        return by.isPlatform() || units.mayManage(by, Permission.SUBTREE_VIEW, evaluation.head());
    }

    boolean mayManage(Evaluation evaluation, Viewer by) {
        return by.isPlatform() || units.mayManage(by, Permission.CAMPAIGN_MANAGE, evaluation.head());
    }

    NotFound refused(Viewer by, String action, EvaluationId id) {
        trail.refused(by, action, TYPE, id.value());
        return new NotFound("evaluations.not-found");
    }
}
