package org.sciday.campaigns.web;

import org.sciday.campaigns.Quota;
import org.sciday.shared.web.Ui;

/** How many of what, as people say it: 至少 5 项重点科普活动. */
public final class QuotaText {

    private QuotaText() {}

    public static String of(Ui ui, Quota.Asked asked) {
        var unit = asked.unitWord() == null ? "" : asked.unitWord();
        var what = asked.what() == null ? "" : asked.what();
        var least = asked.atLeast();
        var most = asked.atMost();
        if (least != null && most != null) {
            return ui.t("campaigns.between", ui.number(least), ui.number(most), unit, what);
        }
        return least != null
                ? ui.t("campaigns.at-least", ui.number(least), unit, what)
                : ui.t("campaigns.at-most", ui.number(most == null ? 0 : most), unit, what);
    }
}
