package org.sciday.units.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    public Map<String, String> names() {
        return by(Option::name);
    }

    public Map<String, String> places() {
        return by(Option::place);
    }

    private Map<String, String> by(Function<Option, String> text) {
        var texts = new LinkedHashMap<String, String>();
        options.forEach(option -> texts.put(option.id(), text.apply(option)));
        return texts;
    }
}
