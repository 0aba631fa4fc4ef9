package org.sciday.activities.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One published activity in a list of the API. */
record ActivityItem(
        UUID id,
        UUID campaign,
        UUID unit,
        String unitName,
        String title,
        String kind,
        List<String> topics,
        List<String> audiences,
        String format,
        @Nullable String region,
        String publicStatus,
        OffsetDateTime firstStartsAt,
        OffsetDateTime lastEndsAt,
        int sessionCount,
        OffsetDateTime publishedAt,
        OffsetDateTime changedAt) {}
