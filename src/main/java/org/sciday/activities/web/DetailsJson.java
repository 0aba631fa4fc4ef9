package org.sciday.activities.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Format;

/** The details in JSON. Names are those of the form; times carry their offset. */
record DetailsJson(
        @Nullable WordingJson wording,
        @Nullable SortingJson sorting,
        @Nullable AttendanceJson attendance,
        @Nullable AdmissionJson admission,
        @Nullable ContactJson contact,
        @Nullable SafetyJson safety,
        @Nullable List<SiteJson> sites,
        @Nullable List<SessionJson> sessions) {

    record WordingJson(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String visitorNote,
            @Nullable String coHosts,
            @Nullable String cover) {}

    record SortingJson(
            @Nullable String kind,
            @Nullable Set<String> topics,
            @Nullable Set<String> audiences,
            @Nullable Set<String> places,
            @Nullable Set<String> actions) {}

    record AttendanceJson(
            @Nullable Format format,
            @Nullable String onlineUrl,
            @Nullable Integer expectedPeople,
            @Nullable Integer scienceWorkers,
            @Nullable Integer volunteers) {}

    record AdmissionJson(
            @Nullable Boolean free,
            @Nullable String feeNote,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable Set<String> accessibility,
            @Nullable String accessibilityNote) {}

    record ContactJson(@Nullable String name, @Nullable String phone) {}

    record SafetyJson(
            @Nullable String permitNumber, @Nullable String exemptionReason) {}

    record SiteJson(
            @Nullable String id,
            @Nullable Boolean main,
            @Nullable String name,
            @Nullable String address,
            @Nullable String region,
            @Nullable Double lat,
            @Nullable Double lon) {}

    record SessionJson(
            @Nullable String id,
            @Nullable String site,
            @Nullable OffsetDateTime startsAt,
            @Nullable OffsetDateTime endsAt,
            @Nullable Integer capacity,
            @Nullable Boolean bookable,
            @Nullable OffsetDateTime bookingOpensAt) {}
}
