package org.sciday.campaigns;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;

/** Whom to ask at one unit. Printed in the public notice by the office itself, so it is kept and shown as written. */
public record Contact(
        UUID id,
        @Nullable String unitName,
        @Nullable String name,
        List<String> phones,
        @Nullable String email,
        @Nullable Source source) {

    public Contact {
        phones = List.copyOf(phones);
    }
}
