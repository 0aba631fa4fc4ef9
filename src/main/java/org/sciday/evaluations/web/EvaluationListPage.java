package org.sciday.evaluations.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.evaluations.EvaluationLine;
import org.sciday.shared.UnitId;

/**
 * Evaluations that the viewer's unit holds or is subject of.
 *
 * @param campaigns that can be evaluated, names by id
 * @param key makes pressing twice harmless
 */
public record EvaluationListPage(
        UnitId unit, List<EvaluationLine> lines, Map<String, String> campaigns, UUID key, boolean seesBelow) {

    public List<EvaluationLine> held() {
        return lines.stream().filter(EvaluationLine::own).toList();
    }

    public List<EvaluationLine> undergone() {
        return lines.stream().filter(line -> !line.own()).toList();
    }
}
