package org.sciday.campaigns;

import java.util.Map;

/**
 * How many activities the public may see under each action. Implemented by the module that knows activities; without it
 * pages show no numbers.
 */
public interface ActionCounts {

    /**
     * @return by {@link Action#origin()}, counted over the campaign and all campaigns below it, see the view
     *     {@code campaigns.campaign_tree}; actions that nothing has joined may be missing
     */
    Map<ActionId, Long> publishedUnder(CampaignId campaign);
}
