package org.sciday.results;

import java.util.UUID;
import org.sciday.shared.Ids;

/** A paper that a unit handed in. */
public record PaperId(UUID value) {

    public static PaperId next() {
        return new PaperId(Ids.next());
    }

    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
