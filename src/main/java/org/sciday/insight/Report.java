package org.sciday.insight;

import java.util.List;
import org.sciday.campaigns.CampaignLine;

/** A campaign as it stands now in the viewer's scope. */
public record Report(CampaignLine campaign, String unitName, Totals totals, List<Share> shares) {

    public Report {
        shares = List.copyOf(shares);
    }

    public List<Share> by(Dimension dimension) {
        return shares.stream().filter(share -> share.dimension() == dimension).toList();
    }
}
