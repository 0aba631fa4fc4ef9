package org.sciday.evaluations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sciday.evaluations.formula.Figures;
import org.sciday.shared.UnitId;
import org.springframework.stereotype.Component;

/** All that scores are computed from, and nothing else: indicators, evidence, marks. */
@Component
class Inputs {

    private final IndicatorStore indicators;
    private final EvidenceStore evidence;
    private final MarkStore marks;

    Inputs(IndicatorStore indicators, EvidenceStore evidence, MarkStore marks) {
        this.indicators = indicators;
        this.evidence = evidence;
        this.marks = marks;
    }

    List<Indicator> indicators(EvaluationId evaluation) {
        return indicators.current(evaluation);
    }

    Map<UnitId, Figures> figures(Evaluation evaluation, Collection<UnitId> units, Instant now) {
        return evidence.figures(evaluation.campaign(), units, now);
    }

    Map<UnitId, Marks> marks(Evaluation evaluation, Collection<UnitId> units) {
        return marks.of(evaluation.id(), units);
    }
}
