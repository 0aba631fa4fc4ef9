package org.sciday.campaigns.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;

/** A notice as JSON, and where the campaign is to hang. */
public record ImportForm(
        @Nullable String json, @Nullable CampaignId parent, @Nullable UUID key) {

    String text() {
        return json == null ? "" : json;
    }
}
