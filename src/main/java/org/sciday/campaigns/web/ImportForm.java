package org.sciday.campaigns.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;

/**
 * A notice as JSON.
 *
 * @param above where the campaign is to hang; not called parent, since it stands on one page with a form that has one
 */
public record ImportForm(
        @Nullable String json,
        @Nullable CampaignId above,
        @Nullable UUID key) {

    String text() {
        return json == null ? "" : json;
    }
}
