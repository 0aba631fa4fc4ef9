package org.sciday.circles;

import java.util.ArrayList;
import java.util.List;

/**
 * What a study found.
 *
 * @param places that were there, the programme's among them
 * @param steps the best next places, in order
 */
public record Findings(Study study, List<Place> places, Coverage coverage, List<Suggestion> steps, String statement) {

    public Findings {
        places = List.copyOf(places);
        steps = List.copyOf(steps);
    }

    /**
     * One of the best next places.
     *
     * @param percent of all people within reach once this one and those before it are there
     */
    public record Suggestion(Place place, int homes, long people, double percent) {}

    static List<Suggestion> suggestions(List<NextPlaces.Step> steps, Coverage coverage) {
        var covered = coverage.peopleCovered();
        var suggestions = new ArrayList<Suggestion>();
        for (var step : steps) {
            covered += step.people();
            suggestions.add(
                    new Suggestion(step.place(), step.homes(), step.people(), 100.0 * covered / coverage.people()));
        }
        return suggestions;
    }
}
