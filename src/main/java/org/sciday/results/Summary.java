package org.sciday.results;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/**
 * A summary on its way from draft to handed in. Immutable.
 *
 * @param body null as long as nobody has touched it: it is then drafted from the figures at every look
 * @param draft what the figures said when the body was written; clauses that still say it follow them
 * @param handedInAt the first time; corrections do not change it, nor whether it was late
 * @param dueAt null when nothing sets a date
 * @param version 0 as long as it is not stored
 */
public record Summary(
        SummaryId id,
        SummaryOf about,
        CampaignId campaign,
        UnitId unit,
        @Nullable String body,
        @JsonIgnore @Nullable String draft,
        @Nullable Instant dueAt,
        @Nullable Instant handedInAt,
        @Nullable Instant amendedAt,
        boolean late,
        int version) {

    static Summary blank(SummaryOf about, CampaignId campaign, UnitId unit, @Nullable Instant dueAt) {
        return new Summary(SummaryId.next(), about, campaign, unit, null, null, dueAt, null, null, false, 0);
    }

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    public boolean isOverdue(Instant now) {
        return handedInAt == null && dueAt != null && now.isAfter(dueAt);
    }

    /** The same summary, now of the stage that stands for it. */
    Summary of(SummaryOf newAbout) {
        return new Summary(id, newAbout, campaign, unit, body, draft, dueAt, handedInAt, amendedAt, late, version);
    }

    Summary dueOn(@Nullable Instant newDueAt) {
        return new Summary(id, about, campaign, unit, body, draft, newDueAt, handedInAt, amendedAt, late, version);
    }

    Summary written(@Nullable String text, @Nullable String newDraft) {
        return new Summary(id, about, campaign, unit, text, newDraft, dueAt, handedInAt, amendedAt, late, version);
    }

    /** Late is marked, never refused. What was in time stays in time, however often it is corrected. */
    Summary handedIn(String text, Instant now) {
        if (handedInAt != null) {
            return text.equals(body)
                    ? this
                    : new Summary(id, about, campaign, unit, text, draft, dueAt, handedInAt, now, late, version);
        }
        return new Summary(
                id, about, campaign, unit, text, draft, dueAt, now, null, dueAt != null && now.isAfter(dueAt), version);
    }
}
