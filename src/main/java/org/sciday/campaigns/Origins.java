package org.sciday.campaigns;

import java.util.HashMap;
import java.util.List;

/** Finds an action again in the list above by its name, so that what joins it below counts above. */
final class Origins {

    private Origins() {}

    static PartValues link(PartValues values, List<Action> above) {
        if (!values.has(Part.ACTIONS)) {
            return values;
        }
        var known = new HashMap<String, ActionId>();
        above.forEach(action -> known.put(SameWords.bare(action.name()), action.origin()));
        var linked = values.get(Part.ACTIONS).stream()
                .map(action -> new Action(
                        action.id(),
                        known.get(SameWords.bare(action.name())),
                        action.name(),
                        action.groupName(),
                        action.leads(),
                        action.summary(),
                        action.source()))
                .toList();
        return values.with(Part.ACTIONS, linked);
    }
}
