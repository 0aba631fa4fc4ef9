package org.sciday.campaigns;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part as the audit trail keeps it. What is written there stays for ever, so persons are left out. */
record PartNote(String part, @Nullable Object value) {

    static PartNote of(Part<?> part, @Nullable Object value) {
        return new PartNote(
                part.code(), part == Part.CONTACTS ? unitsOnly((List<?>) Objects.requireNonNull(value)) : value);
    }

    private static List<String> unitsOnly(List<?> contacts) {
        return contacts.stream()
                .map(contact -> Objects.requireNonNullElse(((Contact) contact).unitName(), ""))
                .toList();
    }
}
