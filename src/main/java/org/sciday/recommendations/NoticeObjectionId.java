package org.sciday.recommendations;

import java.util.UUID;
import org.sciday.shared.Ids;

/** What somebody said against a public notice, in their own name. */
public record NoticeObjectionId(UUID value) {

    public static NoticeObjectionId next() {
        return new NoticeObjectionId(Ids.next());
    }

    /** Reads the id from a path or a form; throws IllegalArgumentException when it is none. */
    public static NoticeObjectionId of(String text) {
        return new NoticeObjectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
