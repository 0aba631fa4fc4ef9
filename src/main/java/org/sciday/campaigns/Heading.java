package org.sciday.campaigns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;
import org.sciday.shared.Ids;

/** A named point of a list: a direction of content, or an indicator of evaluation. */
public record Heading(UUID id, String name, @Nullable Source source) {

    public static Heading of(String name) {
        return new Heading(Ids.next(), name, null);
    }
}
