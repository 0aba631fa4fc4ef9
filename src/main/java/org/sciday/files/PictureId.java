package org.sciday.files;

import java.util.UUID;
import org.sciday.shared.Ids;

/** A stored picture in all its widths. */
public record PictureId(UUID value) {

    public static PictureId next() {
        return new PictureId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static PictureId of(String text) {
        return new PictureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
