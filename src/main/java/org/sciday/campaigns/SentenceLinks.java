package org.sciday.campaigns;

import java.util.Collection;
import java.util.Map;
import org.sciday.campaigns.facts.Source;
import org.sciday.shared.Viewer;

/**
 * Where the sentence can be read that a value comes from: "why is this deadline here?". Implemented by the module that keeps
 * notices; without it pages quote the sentence and lead nowhere.
 */
public interface SentenceLinks {

    /**
     * @param campaign the campaign in force; the sentence may stand in its notice or in one of a campaign above
     * @return addresses by source; sources whose notice is not there, or is not for the viewer, are missing
     */
    Map<Source, String> of(CampaignId campaign, Collection<Source> sources, Viewer viewer);
}
