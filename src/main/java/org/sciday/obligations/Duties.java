package org.sciday.obligations;

import java.util.List;
import org.sciday.campaigns.CampaignLine;

/** What one unit owes in one campaign. */
public record Duties(CampaignLine campaign, List<Obligation> obligations) {

    public Duties {
        obligations = List.copyOf(obligations);
    }

    public long open() {
        return obligations.stream().filter(Obligation::isOpen).count();
    }
}
