package org.sciday.campaigns.web;

import org.sciday.campaigns.Due;
import org.sciday.shared.web.Ui;

/** When something is due, as people say it. */
public final class DueText {

    private DueText() {}

    public static String of(Ui ui, Due due) {
        var day = due.dueOn();
        if (day == null) {
            return due.relative() + understood(ui, due);
        }
        var time = due.dueTime();
        return time == null
                ? ui.t("campaigns.due-on-day", ui.dates().day(day))
                : ui.t("campaigns.due-at", ui.dates().day(day), ui.dates().time(time));
    }

    /** A term is understood, and so has a clock, or it is words only. */
    private static String understood(Ui ui, Due due) {
        return due.days() == null || due.anchor() == null
                ? ""
                : ui.t(
                        due.workingDays() ? "campaigns.due-working-days" : "campaigns.due-days",
                        due.days(),
                        ui.term("campaigns.anchor", due.anchor()));
    }
}
