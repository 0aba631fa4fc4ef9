package org.sciday.obligations.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.SentenceLinks;
import org.sciday.campaigns.facts.Source;
import org.sciday.obligations.Duties;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Why a unit owes what it owes: the sentences of the notice that ask for it. */
@Component
class Reasons {

    private final Campaigns campaigns;
    private final ObjectProvider<SentenceLinks> links;

    Reasons(Campaigns campaigns, ObjectProvider<SentenceLinks> links) {
        this.campaigns = campaigns;
        this.links = links;
    }

    /** Addresses by the id of the quota or the deadline that asks. */
    Map<UUID, String> of(Duties duties, Viewer viewer) {
        var campaign = duties.campaign().id();
        var asked = new HashMap<UUID, Source>();
        campaigns.quotasOf(campaign).forEach(quota -> put(asked, quota.id(), quota.source()));
        campaigns.deadlinesOf(campaign).forEach(deadline -> put(asked, deadline.id(), deadline.source()));
        var found = new HashMap<Source, String>();
        links.orderedStream().forEach(some -> found.putAll(some.of(campaign, asked.values(), viewer)));
        var reasons = new HashMap<UUID, String>();
        asked.forEach((id, source) -> {
            var link = found.get(source);
            if (link != null) {
                reasons.put(id, link);
            }
        });
        return reasons;
    }

    private static void put(Map<UUID, Source> asked, UUID id, @Nullable Source source) {
        if (source != null) {
            asked.put(id, source);
        }
    }
}
