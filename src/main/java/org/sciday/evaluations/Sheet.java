package org.sciday.evaluations;

import java.util.List;
import org.sciday.evaluations.formula.Figures;

/**
 * What an expert has before them when they mark a unit.
 *
 * @param indicators that experts judge
 * @param activities what the unit showed, by title; its name is covered when names are hidden
 * @param given the expert's own marks so far
 */
public record Sheet(
        Task task,
        Task.Part part,
        List<Indicator> indicators,
        Figures figures,
        List<String> activities,
        List<Mark> given) {

    public Sheet {
        indicators = List.copyOf(indicators);
        activities = List.copyOf(activities);
        given = List.copyOf(given);
    }
}
