package org.sciday.activities;

import java.time.Instant;
import org.sciday.campaigns.CampaignId;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;

/** An activity that was published elsewhere or is made up for a demonstration: taken over as it is, without review. */
public record Enrolment(
        ActivityId id, CampaignId campaign, UnitId unit, RegionCode unitRegion, Details details, Instant publishedAt) {

    Activity asPublished() {
        var review = new Activity.Review(ReviewState.PASSED, 1, publishedAt, false);
        var publicity = new Activity.Publicity(publishedAt, PublicStatus.SCHEDULED, "", null);
        return new Activity(id, campaign, unit, details.settled(), review, publicity, publishedAt, 1);
    }
}
