package org.sciday.tables;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;

/**
 * A table on its way to a file, in pieces.
 *
 * @param unit whose scope it shows
 * @param total rows counted when it was asked for; done may end a little beside it
 * @param bytes of the whole file; null as long as it is not whole
 */
public record Export(
        ExportId id,
        CampaignId campaign,
        TableKind kind,
        AccountId account,
        UnitId unit,
        String fileName,
        long total,
        long done,
        State state,
        @Nullable Long bytes,
        Instant madeAt) {

    public enum State {
        PLANNED,
        DONE,
        FAILED
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }
}
