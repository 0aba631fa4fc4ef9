package org.sciday.campaigns.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.NewCampaign;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;

/**
 * A new campaign, empty or after an earlier one.
 *
 * @param earlier the one to be copied; null for an empty sheet
 */
public record NewCampaignForm(
        @NotBlank(message = "shared.required") @Size(max = 120, message = "campaigns.name-too-long")
        String name,

        @NotNull(message = "shared.required")
        @Min(value = 1990, message = "campaigns.year-range")
        @Max(value = 2200, message = "campaigns.year-range")
        Integer year,

        @Nullable CampaignId parent,
        @Nullable CampaignId earlier,
        @Nullable UUID key) {

    NewCampaign order(UnitId owner) {
        return new NewCampaign(name, year, parent, owner, key == null ? Ids.next() : key);
    }
}
