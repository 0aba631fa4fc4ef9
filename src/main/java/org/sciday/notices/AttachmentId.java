package org.sciday.notices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.sciday.shared.Ids;

/** A file that comes with a notice (附件). */
public record AttachmentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttachmentId {}

    public static AttachmentId next() {
        return new AttachmentId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
