package org.sciday.obligations.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.campaigns.Deadline;
import org.sciday.obligations.Duties;
import org.sciday.shared.UnitId;

/**
 * What one unit owes.
 *
 * @param own is it the viewer's own unit? Then each line leads to where it is mended
 */
public record ObligationsPage(UnitId unit, String unitName, boolean own, List<Block> blocks, boolean seesBelow) {

    /**
     * One campaign: what is owed in it, and its dates.
     *
     * @param reasons by the id of a quota or deadline: where the sentence can be read that asks for it
     */
    public record Block(Duties duties, List<Deadline> dates, Map<UUID, String> reasons) {}
}
