package org.sciday.obligations.web;

import org.sciday.campaigns.CampaignLine;
import org.sciday.obligations.Obligation;
import org.sciday.shared.web.Form;

/** Gives one unit more time for one thing. */
public record ExtensionPage(CampaignLine campaign, String unitName, Obligation one, Form<ExtensionForm> form) {

    public String back() {
        return "/desk/obligations/units/" + one.unit();
    }

    public String path() {
        return pathOf(one);
    }

    static String pathOf(Obligation one) {
        return "/desk/obligations/units/" + one.unit() + "/extension?campaign=" + one.campaign() + "&asked=" + one.sourceId();
    }
}
