package org.sciday.audit;

import org.sciday.shared.web.Ui;

/**
 * The words for actions and things. Each module says its own: {@code units.done.approved}, {@code units.thing.unit}; what
 * is not said there is shown as it was noted.
 */
public final class AuditWords {

    private AuditWords() {}

    public static String action(Ui ui, String action) {
        return word(ui, action, ".done.");
    }

    public static String thing(Ui ui, String objectType) {
        return word(ui, objectType, ".thing.");
    }

    private static String word(Ui ui, String name, String kind) {
        var dot = name.indexOf('.');
        var key = name.substring(0, dot) + kind + name.substring(dot + 1);
        var word = ui.t(key);
        return word.equals(key) ? name : word;
    }
}
