package org.sciday.notices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.sciday.shared.Ids;

/** One notice (通知): an official document. */
public record NoticeId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoticeId {}

    public static NoticeId next() {
        return new NoticeId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
