package org.sciday.reservations.care.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.care.Appeal;
import org.sciday.reservations.care.Suspension;
import org.sciday.shared.web.Form;

/** One appeal: what was missed, what the person says, and the decision. */
public record AppealPage(
        Appeal appeal,
        Suspension suspension,
        String maskedName,
        List<MissedRow> missed,
        Form<ReasonForm> form) {

    public AppealPage {
        missed = List.copyOf(missed);
    }

    public record ReasonForm(@Nullable String reason) {}

    public String href() {
        return "/desk/appeals/" + appeal.id();
    }
}
