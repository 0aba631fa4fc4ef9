package org.sciday.evaluations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.messages.Messages;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit's word against its figures, and the answer. */
@Service
public class Objections {

    private static final int LONGEST = 500;
    private static final String TYPE = "evaluations.objection";

    private final ObjectionStore store;
    private final IndicatorStore indicators;
    private final EvaluationAccess access;
    private final Messages messages;
    private final Trail trail;
    private final Clock clock;

    Objections(
            ObjectionStore store,
            IndicatorStore indicators,
            EvaluationAccess access,
            Messages messages,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.access = access;
        this.messages = messages;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the unit said, for its own people and those above it. */
    @Transactional(readOnly = true)
    public List<Objection> of(EvaluationId evaluation, UnitId unit, Viewer by) {
        access.seeUnit(evaluation, unit, by);
        return store.of(evaluation, unit);
    }

    /** All of an evaluation, for those who answer. */
    @Transactional(readOnly = true)
    public List<Objection> of(EvaluationId evaluation, Viewer by) {
        access.seeAsHead(evaluation, by);
        return store.of(evaluation);
    }

    @Transactional(readOnly = true)
    public boolean mayAnswer(Evaluation evaluation, Viewer by) {
        return evaluation.isOpen() && access.mayManage(evaluation, by);
    }

    /** Only the unit itself, as long as nothing is frozen. */
    @Transactional
    public void make(EvaluationId id, UnitId unit, IndicatorId indicator, String words, UUID key, Viewer by) {
        access.seeUnit(id, unit, by);
        if (!by.canFor(Permission.RESULTS_EDIT, unit)) {
            throw new NotAllowed("evaluations.not-your-unit");
        }
        if (!access.get(id).isOpen()) {
            throw Evaluations.notOpen();
        }
        if (indicators.find(id, indicator).isEmpty()) {
            throw InvalidInput.of("indicator", "evaluations.indicator-unknown");
        }
        check("words", words);
        var objection = ObjectionId.next();
        if (store.add(objection, id, unit, indicator, words.strip(), key, by, clock.instant())) {
            trail.record(by, "evaluations.objected", TYPE, objection.value(), null, Map.of("words", words.strip()));
        }
    }

    @Transactional
    public EvaluationId answer(ObjectionId id, Objection.@Nullable Outcome outcome, String words, Viewer by) {
        var objection = see(id, by);
        if (!access.mayManage(access.get(objection.evaluation()), by)) {
            throw new NotAllowed("shared.not-allowed");
        }
        check("answer", words);
        if (outcome == null) {
            throw InvalidInput.of("outcome", "shared.required");
        }
        if (!store.answer(id, outcome, words.strip(), by, clock.instant())) {
            throw new Conflict("evaluations.answered-meanwhile");
        }
        var after = Map.of("outcome", outcome.name(), "answer", words.strip());
        trail.record(by, "evaluations.objection-answered", TYPE, id.value(), null, after);
        if (objection.madeBy() != null) {
            messages.tell(
                    objection.madeBy(),
                    "evaluations.told.answered",
                    List.of(objection.indicatorName()),
                    "/desk/evaluations/" + objection.evaluation() + "/units/" + objection.unit());
        }
        return objection.evaluation();
    }

    /** For those who answer; to all others there is no such objection. */
    @Transactional(readOnly = true)
    public Objection see(ObjectionId id, Viewer by) {
        var objection = store.find(id).orElseThrow(() -> new NotFound("evaluations.not-found"));
        if (!access.isHead(access.get(objection.evaluation()), by)) {
            trail.refused(by, "evaluations.seen", TYPE, id.value());
            throw new NotFound("evaluations.not-found");
        }
        return objection;
    }

    private static void check(String field, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw InvalidInput.of(field, "evaluations.words-needed");
        }
    }
}
