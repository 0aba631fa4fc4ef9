package org.sciday.reservations;

import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;

/**
 * A group that its unit has accepted, as its door needs to know it.
 *
 * @param number on its receipt, as people read it
 * @param holder who asked for it
 * @param came inside already
 */
public record ComingGroup(
        UUID id,
        SessionId session,
        AccountId holder,
        String number,
        String organisation,
        int pupils,
        int teachers,
        boolean came) {

    public int people() {
        return pupils + teachers;
    }
}
