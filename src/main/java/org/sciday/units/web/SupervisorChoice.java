package org.sciday.units.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units to choose the supervising one from: what was found, or what is near.
 *
 * @param field supervisor or lineSupervisor
 * @param chosen the id chosen so far
 * @param searched whether somebody typed something; else these are proposals
 */
public record SupervisorChoice(
        String field,
        String query,
        boolean searched,
        @Nullable String chosen,
        List<Option> options) {

    /** A unit that may be chosen, with the name of its region. */
    public record Option(String id, String name, String place) {}

    public boolean isChosen(Option option) {
        return option.id().equals(chosen);
    }
}
