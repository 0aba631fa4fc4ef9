package org.sciday.reservations.care;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One suspension of one person. */
public record SuspensionId(UUID value) {

    public static SuspensionId next() {
        return new SuspensionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
