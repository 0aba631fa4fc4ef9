package org.sciday.obligations.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Extension;
import org.sciday.obligations.Duties;
import org.sciday.obligations.Obligation;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;

/**
 * What one unit owes.
 *
 * @param own is it the viewer's own unit? Then each line leads to where it is mended
 * @param above may the viewer give it more time?
 * @param unplanned years in which something falls due and whose holidays nobody told yet
 */
public record ObligationsPage(
        UnitId unit,
        String unitName,
        boolean own,
        boolean above,
        List<Block> blocks,
        boolean seesBelow,
        List<Integer> unplanned) {

    /** Where more time is given; null when it cannot be. */
    public @Nullable String extensionOf(Obligation one) {
        return above && one.isExtensible() ? ExtensionPage.pathOf(one) : null;
    }

    /**
     * One campaign: what is owed in it, and its dates.
     *
     * @param reasons by the id of a quota or deadline: where the sentence can be read that asks for it
     * @param granted by the same id: more time
     */
    public record Block(
            Duties duties, List<Deadline> dates, Map<UUID, String> reasons, Map<UUID, Extension> granted) {}
}
