package org.sciday.campaigns;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Finds an action again in the list above by its name, so that what joins it below counts above. */
final class Origins {

    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{P}\\p{S}]");

    private Origins() {}

    static PartValues link(PartValues values, List<Action> above) {
        if (!values.has(Part.ACTIONS)) {
            return values;
        }
        var known = new HashMap<String, ActionId>();
        above.forEach(action -> known.put(keyOf(action.name()), action.origin()));
        var linked = values.get(Part.ACTIONS).stream()
                .map(action -> new Action(
                        action.id(),
                        known.get(keyOf(action.name())),
                        action.name(),
                        action.groupName(),
                        action.leads(),
                        action.summary(),
                        action.source()))
                .toList();
        return values.with(Part.ACTIONS, linked);
    }

    private static String keyOf(String name) {
        return SIGNS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }
}
