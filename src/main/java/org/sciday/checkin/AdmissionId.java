package org.sciday.checkin;

import java.util.UUID;
import org.sciday.shared.Ids;

/** One coming in: of a party with a ticket, or of people without. */
public record AdmissionId(UUID value) {

    public static AdmissionId next() {
        return new AdmissionId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static AdmissionId of(String text) {
        return new AdmissionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
