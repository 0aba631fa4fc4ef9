package org.sciday.evaluations.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.Evaluation;
import org.sciday.evaluations.Indicator;
import org.sciday.evaluations.Progress;
import org.sciday.evaluations.Snapshot;
import org.sciday.evaluations.UnitScore;
import org.sciday.regions.RegionCode;
import org.sciday.shared.PageOf;

/**
 * All units of an evaluation, by region and name, for those who evaluate.
 *
 * @param mayManage may the viewer change it?
 * @param takenAt when the units' figures were counted; null when just now
 * @param frozen the latest frozen result; null when there is none
 */
public record EvaluationPage(
        Evaluation evaluation,
        String campaignName,
        List<Indicator> indicators,
        PageOf<UnitScore> units,
        Map<RegionCode, String> regions,
        Progress progress,
        boolean mayManage,
        @Nullable Instant takenAt,
        @Nullable Snapshot frozen) {

    public String path() {
        return "/desk/evaluations/" + evaluation.id();
    }

    public BigDecimal weights() {
        return indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long hints() {
        return units.items().stream().mapToLong(unit -> unit.toCheck()).sum();
    }
}
