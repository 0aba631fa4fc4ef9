package org.sciday.campaigns.web;

import java.util.List;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.Sourced;
import org.sciday.shared.web.Form;

/**
 * The form for one part.
 *
 * @param value what is in force now
 * @param form the rows as typed
 * @param focus the row to be written in next, as rows[3]; empty for none
 * @param isConflict somebody else has saved the part meanwhile: what is in force is shown beside what was typed
 */
public record PartPage(
        Sheet sheet,
        Part<?> part,
        Sourced<?> value,
        Form<List<Grid>> form,
        int version,
        String reason,
        boolean isConflict,
        String focus) {

    PartPage conflicting() {
        return new PartPage(sheet, part, value, form, version, reason, true, focus);
    }

    /** The row that a button has just made or moved gets the cursor. */
    PartPage focusedOn(String row) {
        return new PartPage(sheet, part, value, form, version, reason, isConflict, row);
    }

    /** Moving what was announced needs a reason. */
    public boolean asksForReason() {
        return part == Part.DEADLINES && sheet.campaign().isOpen();
    }

    public String path() {
        return "/desk/campaigns/" + sheet.campaign().id() + "/parts/" + part;
    }
}
