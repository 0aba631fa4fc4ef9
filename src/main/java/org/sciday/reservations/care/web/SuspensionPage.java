package org.sciday.reservations.care.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.care.Appeal;
import org.sciday.reservations.care.CareSettings;
import org.sciday.reservations.care.Suspension;
import org.sciday.shared.web.Form;

/**
 * A person's own suspension, or that there is none.
 *
 * @param suspension the one that runs or has run last
 * @param missed what it is for; without a running one what was missed since
 */
public record SuspensionPage(
        @Nullable Suspension suspension,
        List<MissedRow> missed,
        @Nullable Appeal appeal,
        CareSettings rules,
        Form<AppealForm> form) {

    public SuspensionPage {
        missed = List.copyOf(missed);
    }

    public boolean runsAt(Instant now) {
        return suspension != null && suspension.runsAt(now);
    }
}
