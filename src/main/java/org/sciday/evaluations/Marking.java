package org.sciday.evaluations;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sciday.audit.Trail;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.Figures;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What experts do: mark by the rubric, and stand back where they are not free. */
@Service
public class Marking {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int SHOWN = 30;

    private final ExpertStore experts;
    private final MarkStore marks;
    private final Inputs inputs;
    private final EvidenceStore evidence;
    private final EvaluationAccess access;
    private final Board board;
    private final Trail trail;
    private final Clock clock;

    Marking(
            ExpertStore experts,
            MarkStore marks,
            Inputs inputs,
            EvidenceStore evidence,
            EvaluationAccess access,
            Board board,
            Trail trail,
            Clock clock) {
        this.experts = experts;
        this.marks = marks;
        this.inputs = inputs;
        this.evidence = evidence;
        this.access = access;
        this.board = board;
        this.trail = trail;
        this.clock = clock;
    }

    /** All that the person is asked to mark. */
    @Transactional(readOnly = true)
    public List<Task> tasksOf(Viewer by) {
        return experts.evaluationsOf(by.id()).stream().map(id -> task(id, by)).toList();
    }

    /** For the experts of the evaluation only. */
    @Transactional(readOnly = true)
    public Task task(EvaluationId id, Viewer by) {
        var evaluation = access.get(id);
        if (evaluation.isDraft() || !experts.isExpert(id, by.id())) {
            throw access.refused(by, "evaluations.seen", id);
        }
        var own = by.grants().stream()
                .flatMap(grant -> Optional.ofNullable(grant.unit()).stream())
                .distinct()
                .toList();
        return board.task(evaluation, experts.parts(evaluation, by.id(), own, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Sheet sheet(EvaluationId id, UnitId unit, Viewer by) {
        var task = task(id, by);
        var part = partOf(task, unit, by);
        var evaluation = access.get(id);
        var now = clock.instant();
        var name = board.nameOf(unit);
        var shown = evidence.items(evaluation.campaign(), unit, Evidence.PUBLISHED, now).stream()
                .map(item -> Objects.requireNonNullElse(item.title(), ""))
                .map(title -> task.blind() ? title.replace(name, "×××") : title)
                .limit(SHOWN)
                .toList();
        var figures = inputs.figures(evaluation, List.of(unit), now).getOrDefault(unit, Figures.NONE);
        return new Sheet(task, part, judged(id), figures, shown, marks.by(id, by.id(), unit));
    }

    /** All judged indicators of a unit at once. Marking anew puts the new marks in place of the old, until it is frozen. */
    @Transactional
    public void mark(EvaluationId id, UnitId unit, List<Mark> given, Viewer by) {
        var part = partOf(task(id, by), unit, by);
        if (!access.get(id).isOpen()) {
            throw Evaluations.notOpen();
        }
        if (part.conflict() != null) {
            throw new RuleBroken("evaluations.conflict." + part.conflict());
        }
        check(judged(id), given);
        given.forEach(mark -> marks.put(id, by.id(), unit, mark, clock.instant()));
        var after = Map.of("unit", unit.toString(), "marks", given.stream().map(Mark::marks).toList());
        trail.record(by, "evaluations.marked", EvaluationAccess.TYPE, id.value(), null, after);
    }

    /** From now on the expert's marks of this unit count no more, and there is no way back. */
    @Transactional
    public void standBack(EvaluationId id, UnitId unit, String words, Viewer by) {
        partOf(task(id, by), unit, by);
        if (!access.get(id).isOpen()) {
            throw Evaluations.notOpen();
        }
        if (words.isBlank() || words.length() > 200) {
            throw InvalidInput.of("relation", "evaluations.relation-needed");
        }
        if (experts.relate(id, by.id(), unit, words.strip(), clock.instant())) {
            var after = Map.of("unit", unit.toString(), "words", words.strip());
            trail.record(by, "evaluations.stood-back", EvaluationAccess.TYPE, id.value(), null, after);
        }
    }

    private Task.Part partOf(Task task, UnitId unit, Viewer by) {
        return task.parts().stream()
                .filter(part -> part.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> refused(task, by));
    }

    private NotFound refused(Task task, Viewer by) {
        return access.refused(by, "evaluations.seen", task.evaluation());
    }

    private List<Indicator> judged(EvaluationId id) {
        return inputs.indicators(id).stream().filter(one -> !one.isFormula()).toList();
    }

    private static void check(List<Indicator> judged, List<Mark> given) {
        var errors = new ArrayList<FieldError>();
        for (var indicator : judged) {
            var mark = given.stream().filter(one -> one.indicator().equals(indicator.id())).findFirst();
            var sound = mark.filter(one -> one.marks().signum() >= 0
                            && one.marks().compareTo(MOST) <= 0
                            && one.marks().stripTrailingZeros().scale() <= 1)
                    .isPresent();
            if (!sound) {
                errors.add(FieldError.of("marks-" + indicator.id(), "evaluations.marks-needed"));
            } else if (mark.get().words().length() > 500) {
                errors.add(FieldError.of("words-" + indicator.id(), "shared.too-long", 500));
            }
        }
        if (given.size() != judged.size()) {
            errors.add(FieldError.of("", "evaluations.marks-needed"));
        }
        InvalidInput.check(errors);
    }
}
