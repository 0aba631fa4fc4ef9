package org.sciday.campaigns;

import java.util.Collection;
import java.util.Map;

/** How many activities use a word. Implemented by the module that knows activities; without it every word can go. */
public interface TermUse {

    /** Activities of these campaigns, drafts included, by code; codes that nobody uses may be missing. */
    Map<String, Long> countOf(Collection<CampaignId> campaigns, Taxonomy taxonomy, Collection<String> codes);
}
