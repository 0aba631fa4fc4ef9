package org.sciday.units;

import java.util.UUID;
import org.sciday.shared.Ids;

/** An invitation to act for a unit. */
public record InvitationId(UUID value) {

    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }

    public static InvitationId of(String text) {
        return new InvitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
