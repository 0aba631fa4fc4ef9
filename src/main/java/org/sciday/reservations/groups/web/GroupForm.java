package org.sciday.reservations.groups.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.groups.GroupWish;

/** A group's request as it is typed; the letter comes beside it. */
public record GroupForm(
        @Nullable String organisation,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable Integer pupils,
        @Nullable Integer teachers,
        @Nullable String wish,
        @Nullable UUID key) {

    static GroupForm empty(UUID key) {
        return new GroupForm(null, null, null, null, null, null, key);
    }

    GroupWish wishFor(SessionId session) {
        return new GroupWish(
                session,
                text(organisation),
                text(contact),
                text(phone).replace(" ", ""),
                Objects.requireNonNullElse(pupils, 0),
                Objects.requireNonNullElse(teachers, 0),
                text(wish),
                key == null ? UUID.randomUUID() : key);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
