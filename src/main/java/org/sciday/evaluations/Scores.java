package org.sciday.evaluations;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.Figures;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What evidence and marks come to now: of one unit for those it concerns, of all below for those who evaluate. */
@Service
public class Scores {

    public static final int PAGE_SIZE = 50;

    private final EvidenceStore evidence;
    private final CountedStore counted;
    private final CandidateStore candidates;
    private final Inputs inputs;
    private final EvaluationAccess access;
    private final Clock clock;

    Scores(
            EvidenceStore evidence,
            CountedStore counted,
            CandidateStore candidates,
            Inputs inputs,
            EvaluationAccess access,
            Clock clock) {
        this.evidence = evidence;
        this.counted = counted;
        this.candidates = candidates;
        this.inputs = inputs;
        this.access = access;
        this.clock = clock;
    }

    /** Units by region and name; never by how well they do. */
    @Transactional(readOnly = true)
    public PageOf<UnitScore> page(EvaluationId id, int page, Viewer by) {
        var evaluation = access.seeAsHead(id, by);
        var now = clock.instant();
        var found = candidates.page(evaluation, page, PAGE_SIZE, now);
        var scores = counted.takenAt(id).isPresent() ? kept(evaluation, found.items()) : of(evaluation, found.items(), now);
        return new PageOf<>(scores, found.number(), found.size(), found.total());
    }

    /** One unit: its own people and those above it may ask. */
    @Transactional(readOnly = true)
    public UnitScore of(EvaluationId id, UnitId unit, Viewer by) {
        var candidate = access.seeUnit(id, unit, by);
        return of(access.get(id), List.of(candidate), clock.instant()).getFirst();
    }

    /** The evaluation as the unit sees it. */
    @Transactional(readOnly = true)
    public Evaluation evaluationOf(EvaluationId id, UnitId unit, Viewer by) {
        access.seeUnit(id, unit, by);
        return access.get(id);
    }

    /** Does the viewer look from the unit that evaluates, or from above it? */
    @Transactional(readOnly = true)
    public boolean isHead(Evaluation evaluation, Viewer by) {
        return access.isHead(evaluation, by);
    }

    /** The pieces behind one of a unit's figures. */
    @Transactional(readOnly = true)
    public List<Item> items(EvaluationId id, UnitId unit, Evidence kind, Viewer by) {
        access.seeUnit(id, unit, by);
        return evidence.items(access.get(id).campaign(), unit, kind, clock.instant());
    }

    List<UnitScore> of(Evaluation evaluation, Collection<Candidate> units, Instant now) {
        var ids = units.stream().map(Candidate::id).toList();
        var hints = evidence.hints(evaluation.campaign(), ids, now);
        var scores = scores(evaluation, ids, inputs.figures(evaluation, ids, now));
        return units.stream()
                .map(unit -> {
                    var found = hints.getOrDefault(unit.id(), List.of());
                    return new UnitScore(unit, scores.apply(unit.id()), found, found.size());
                })
                .toList();
    }

    /** By what was counted last. */
    private List<UnitScore> kept(Evaluation evaluation, Collection<Candidate> units) {
        var ids = units.stream().map(Candidate::id).toList();
        var hints = counted.hints(evaluation.id(), ids);
        var scores = scores(evaluation, ids, counted.figures(evaluation.id(), ids));
        return units.stream()
                .map(unit -> new UnitScore(unit, scores.apply(unit.id()), List.of(), hints.getOrDefault(unit.id(), 0)))
                .toList();
    }

    private Function<UnitId, Score> scores(Evaluation evaluation, List<UnitId> units, Map<UnitId, Figures> figures) {
        var said = inputs.marks(evaluation, units);
        var all = inputs.indicators(evaluation.id());
        return unit -> Score.of(
                all, figures.getOrDefault(unit, Figures.NONE), said.getOrDefault(unit, Marks.NONE).byIndicator());
    }
}
