package org.sciday.campaigns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.FormerValue;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.Sourced;
import org.sciday.shared.web.Form;

/** What a part is, what it would be without the campaign's own statement, and what it was. */
public record PartHistoryPage(
        Sheet sheet,
        Part<?> part,
        Sourced<?> value,
        @Nullable Sheet above,
        List<? extends FormerValue<?>> history,
        Form<String> form) {

    public PartHistoryPage {
        history = List.copyOf(history);
    }

    /** What the campaign above would give; null when there is none. */
    public @Nullable Sourced<?> valueAbove() {
        return above == null ? null : above.get(part);
    }

    public boolean asksForReason() {
        return part == Part.DEADLINES && sheet.campaign().isOpen();
    }

    public String path() {
        return "/desk/campaigns/" + sheet.campaign().id() + "/parts/" + part;
    }
}
