package org.sciday.evaluations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.evaluations.Evaluation.State;
import org.sciday.evaluations.formula.Figures;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes what was found, with a fingerprint, and says what has changed since. */
@Service
public class Freezing {

    private static final int AT_ONCE = 500;

    private final SnapshotStore store;
    private final EvaluationStore evaluations;
    private final CandidateStore candidates;
    private final CountedStore counted;
    private final Inputs inputs;
    private final EvaluationAccess access;
    private final Trail trail;
    private final Clock clock;

    Freezing(
            SnapshotStore store,
            EvaluationStore evaluations,
            CandidateStore candidates,
            CountedStore counted,
            Inputs inputs,
            EvaluationAccess access,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.evaluations = evaluations;
        this.candidates = candidates;
        this.counted = counted;
        this.inputs = inputs;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Progress progressOf(EvaluationId id, Viewer by) {
        var evaluation = access.seeAsHead(id, by);
        var now = clock.instant();
        return store.progress(id, candidates.page(evaluation, 1, 1, now).total(), now);
    }

    @Transactional(readOnly = true)
    public Optional<Snapshot> latestOf(EvaluationId id, Viewer by) {
        access.seeAsHead(id, by);
        return store.latest(id);
    }

    /** One unit's part of it, for its own people and those above. */
    @Transactional(readOnly = true)
    public Optional<Frozen.UnitResult> resultOf(EvaluationId id, UnitId unit, Viewer by) {
        access.seeUnit(id, unit, by);
        return store.latest(id).flatMap(snapshot -> snapshot.frozen().of(unit));
    }

    /** What the unit found in the campaign, if it has frozen anything: for those who recommend by it. */
    @Transactional(readOnly = true)
    public Optional<Frozen> frozenOf(CampaignId campaign, UnitId head, Viewer by) {
        return evaluations.findOf(campaign, head).flatMap(id -> latestOf(id, by)).map(Snapshot::frozen);
    }

    /** Only when every objection has its answer. Freezing again keeps what was frozen before. */
    @Transactional
    public Snapshot freeze(EvaluationId id, Viewer by) {
        var evaluation = access.seeToManage(id, by);
        evaluations.lock(id);
        if (evaluation.isDraft()) {
            throw Evaluations.notOpen();
        }
        var now = clock.instant();
        var open = store.progress(id, 0, now).open();
        if (open > 0) {
            throw new RuleBroken("evaluations.objections-wait", open);
        }
        var content = CanonicalJson.write(found(evaluation, now, false));
        var number = store.latest(id).map(Snapshot::number).orElse(0) + 1;
        var snapshot = new Snapshot(number, content, CanonicalJson.sha256(content), now);
        store.add(id, snapshot, by);
        evaluations.move(id, State.OPEN, State.FROZEN, now);
        var after = Map.of("number", number, "sha256", snapshot.sha256());
        trail.record(by, "evaluations.frozen", EvaluationAccess.TYPE, id.value(), null, after);
        return snapshot;
    }

    /** Units whose total would be another one today. */
    @Transactional(readOnly = true)
    public List<Change> changesSince(EvaluationId id, Viewer by) {
        var evaluation = access.seeAsHead(id, by);
        var before = store.latest(id).map(Snapshot::frozen);
        var kept = counted.takenAt(id).isPresent();
        return before.isEmpty() ? List.of() : between(before.get(), found(evaluation, clock.instant(), kept));
    }

    /** @param kept by what was counted last, else counted now */
    private Frozen found(Evaluation evaluation, Instant now, boolean kept) {
        var all = candidates.all(evaluation, now);
        var given = new ArrayList<Frozen.Given>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var units = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var ids = units.stream().map(Candidate::id).toList();
            var figures = kept ? counted.figures(evaluation.id(), ids) : inputs.figures(evaluation, ids, now);
            given.addAll(given(evaluation, units, figures));
        }
        var rules = inputs.indicators(evaluation.id()).stream().map(Frozen::rule).toList();
        return Frozen.of(rules, evaluation.settings().ties().inTurn().stream().map(Enum::name).toList(), given);
    }

    private List<Frozen.Given> given(Evaluation evaluation, List<Candidate> units, Map<UnitId, Figures> figures) {
        var marks = inputs.marks(evaluation, units.stream().map(Candidate::id).toList());
        return units.stream()
                .map(unit -> Frozen.given(
                        unit.id(),
                        unit.name(),
                        figures.getOrDefault(unit.id(), Figures.NONE),
                        marks.getOrDefault(unit.id(), Marks.NONE)))
                .toList();
    }

    private static List<Change> between(Frozen before, Frozen after) {
        var now = after.units().stream().collect(Collectors.toMap(Frozen.UnitResult::unit, unit -> unit));
        var changes = new ArrayList<Change>();
        for (var unit : before.units()) {
            var other = now.remove(unit.unit());
            if (other == null || other.total().compareTo(unit.total()) != 0) {
                changes.add(new Change(unit.unit(), unit.name(), unit.total(), other == null ? null : other.total()));
            }
        }
        now.values().forEach(unit -> changes.add(new Change(unit.unit(), unit.name(), null, unit.total())));
        return changes;
    }
}
