package org.sciday.activities.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/**
 * A workbook on its way in.
 *
 * @param columns which column holds what
 * @param made how many activities it made
 */
public record ActivityImport(
        ImportId id,
        UnitId unit,
        CampaignId campaign,
        String fileName,
        State state,
        List<String> headings,
        Map<ImportField, Integer> columns,
        int rows,
        int made,
        Instant madeAt) {

    public enum State {
        READ,
        APPLIED,
        UNDONE
    }

    public boolean open() {
        return state == State.READ;
    }
}
