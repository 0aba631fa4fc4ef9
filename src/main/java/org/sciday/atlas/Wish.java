package org.sciday.atlas;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which spots are meant.
 *
 * @param from a session that ends later, and begins before {@code to}, is needed
 * @param regionPrefix the digits that the region's code begins with; empty for everywhere
 * @param tags all of these, see {@link Tags}
 * @param among only these activities, found by words or because they have free places; null: all
 */
public record Wish(Instant from, Instant to, String regionPrefix, Set<String> tags, @Nullable Set<UUID> among) {

    public Wish {
        tags = Set.copyOf(tags);
    }

    /** Anything that is on between the two moments. */
    public static Wish between(Instant from, Instant to) {
        return new Wish(from, to, "", Set.of(), null);
    }

    public Wish within(String prefix) {
        return new Wish(from, to, prefix, tags, among);
    }

    public Wish tagged(Set<String> all) {
        return new Wish(from, to, regionPrefix, all, among);
    }

    public Wish among(@Nullable Set<UUID> some) {
        return new Wish(from, to, regionPrefix, tags, some);
    }
}
