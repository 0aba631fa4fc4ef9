package org.sciday.recommendations.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.recommendations.Said;
import org.sciday.shared.Ids;

/** A real-name objection as it is typed. */
public record SaidForm(@Nullable String name, @Nullable String phone, @Nullable String words, @Nullable UUID key) {

    static SaidForm blank() {
        return new SaidForm("", "", "", Ids.next());
    }

    Said toSaid() {
        return new Said(text(name), text(phone), text(words).replace("\r\n", "\n"));
    }

    UUID keyRead() {
        return Objects.requireNonNullElseGet(key, Ids::next);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
