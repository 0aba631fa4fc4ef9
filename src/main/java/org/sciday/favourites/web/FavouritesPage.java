package org.sciday.favourites.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.favourites.Shelf;

/** What a person keeps in mind; what is over stands at the end. */
public record FavouritesPage(List<Row> rows, List<Section> sections) {

    public FavouritesPage {
        rows = List.copyOf(rows);
        sections = List.copyOf(sections);
    }

    /** A shelf that is not empty. */
    public record Section(String titleKey, List<Shelf.Entry> entries) {}

    public boolean isEmpty() {
        return rows.isEmpty() && sections.isEmpty();
    }

    /**
     * @param startsAt of the session that comes next, or was last; null: not public any more
     */
    public record Row(
            UUID id,
            String title,
            String topic,
            String status,
            @Nullable String place,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt) {

        public boolean isGone() {
            return startsAt == null;
        }

        public boolean isOverAt(Instant now) {
            return endsAt != null && !now.isBefore(endsAt);
        }
    }

    public boolean hasAhead(Instant now) {
        return rows.stream().anyMatch(row -> !row.isGone() && !row.isOverAt(now));
    }
}
