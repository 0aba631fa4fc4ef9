package org.sciday.evaluations;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.shared.Conflict;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of an evaluation: written, tried out, changed with every version kept. */
@Service
public class Indicators {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 20;
    private static final String TYPE = "evaluations.indicator";

    private final IndicatorStore store;
    private final EvaluationAccess access;
    private final Trail trail;
    private final Clock clock;

    Indicators(IndicatorStore store, EvaluationAccess access, Trail trail, Clock clock) {
        this.store = store;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Indicator> of(EvaluationId evaluation, Viewer by) {
        access.seeAsHead(evaluation, by);
        return store.current(evaluation);
    }

    /** All versions of one, the newest first. */
    @Transactional(readOnly = true)
    public List<Indicator> versionsOf(EvaluationId evaluation, IndicatorId id, Viewer by) {
        access.seeAsHead(evaluation, by);
        return known(evaluation, id, by);
    }

    /** Writes a new indicator, or a new version of one. Nothing comes about when nothing changes. */
    @Transactional
    public IndicatorId save(EvaluationId evaluation, @Nullable IndicatorId id, IndicatorDraft draft, int version, Viewer by) {
        access.seeToChange(evaluation, by);
        IndicatorRules.check(draft);
        var all = store.current(evaluation);
        if (id == null && all.size() >= MOST) {
            throw new RuleBroken("evaluations.too-many-indicators", MOST);
        }
        var before = id == null ? null : known(evaluation, id, by).getFirst();
        var kept = before == null ? IndicatorId.next() : before.id();
        var place = before == null ? all.size() : before.position();
        if ((before != null && before.version() != version)
                || !store.put(evaluation, kept, before == null ? 1 : version + 1, place, draft, by, clock.instant())) {
            throw new Conflict("evaluations.changed-meanwhile");
        }
        trail.record(by, "evaluations.indicator-saved", TYPE, kept.value(), before, draft);
        return kept;
    }

    /** Only before the units have seen it. */
    @Transactional
    public void remove(EvaluationId evaluation, IndicatorId id, Viewer by) {
        var found = access.seeToChange(evaluation, by);
        var before = known(evaluation, id, by).getFirst();
        if (!found.isDraft()) {
            throw new RuleBroken("evaluations.is-open");
        }
        store.remove(evaluation, id);
        trail.record(by, "evaluations.indicator-removed", TYPE, id.value(), before, null);
    }

    void begin(EvaluationId evaluation, List<IndicatorDraft> drafts, Viewer by) {
        var position = 0;
        for (var draft : drafts) {
            store.put(evaluation, IndicatorId.next(), 1, position++, draft, by, clock.instant());
        }
    }

    /** Rule 3: all weights together are a hundred. */
    void checkWeights(EvaluationId evaluation) {
        var sum = store.current(evaluation).stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            throw new RuleBroken("evaluations.weights-not-hundred", sum.stripTrailingZeros().toPlainString());
        }
    }

    private List<Indicator> known(EvaluationId evaluation, IndicatorId id, Viewer by) {
        var versions = store.versions(evaluation, id);
        if (versions.isEmpty()) {
            trail.refused(by, "evaluations.seen", TYPE, id.value());
            throw new NotFound("evaluations.not-found");
        }
        return versions;
    }
}
