package org.sciday.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/**
 * An official document of the platform.
 *
 * @param text as it was read from the file; it never changes, because values point to places in it
 * @param file as it was handed in; null when the text was pasted
 * @param campaign what was made of it
 */
public record Notice(
        NoticeId id,
        UnitId owner,
        NoticeDetails details,
        State state,
        String text,
        @Nullable OriginalFile file,
        @Nullable CampaignId campaign,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Withdrawal withdrawal,
        @Nullable Instant remindedAt,
        int version) {

    public enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    /** When and why it was taken back. */
    public record Withdrawal(Instant at, String reason) {}

    public String title() {
        return details.title();
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    public boolean isOpenToAll() {
        return isPublished() && details.openToAll();
    }
}
