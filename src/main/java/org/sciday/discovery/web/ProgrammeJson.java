package org.sciday.discovery.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.discovery.Listing;
import org.sciday.discovery.ProgrammeCard;
import org.sciday.regions.GeoPoint;
import org.sciday.search.Found;
import org.sciday.shared.Festival;

/**
 * A piece of the programme for programs.
 *
 * @param next the cursor of what follows, null at the end
 * @param facets how many there are of each code, within the filter
 * @param loosely nothing held all the words, these come closest
 */
record ProgrammeJson(
        List<Item> items,
        long total,
        @Nullable String next,
        Map<String, List<Found.Count>> facets,
        boolean loosely,
        @Nullable String didYouMean) {

    /** @param freePlaces null when nothing is to be booked */
    record Item(
            UUID id,
            String title,
            String summary,
            String kind,
            String unit,
            String status,
            boolean online,
            boolean freeOfCharge,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            @Nullable String place,
            String address,
            @Nullable String region,
            @Nullable GeoPoint point,
            @Nullable Integer freePlaces,
            int moreSessions,
            @Nullable Long metres,
            String page) {

        static Item of(ProgrammeCard card, String site) {
            var next = card.next();
            var metres = card.metres();
            return new Item(
                    card.id(),
                    card.title(),
                    card.summary(),
                    card.kind(),
                    card.unit(),
                    card.status(),
                    card.online(),
                    card.noFee(),
                    local(next.startsAt()),
                    local(next.endsAt()),
                    next.place(),
                    next.address(),
                    next.region(),
                    next.point(),
                    next.freePlaces(),
                    card.moreSessions(),
                    metres == null ? null : Math.round(metres),
                    site + card.path());
        }

        private static OffsetDateTime local(Instant at) {
            return at.atZone(Festival.ZONE).toOffsetDateTime();
        }
    }

    static ProgrammeJson of(Listing listing, String site) {
        return new ProgrammeJson(
                listing.cards().items().stream().map(card -> Item.of(card, site)).toList(),
                listing.found().total(),
                listing.next(),
                listing.found().counts(),
                listing.found().loosely(),
                listing.didYouMean().orElse(null));
    }
}
