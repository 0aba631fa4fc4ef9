package org.sciday.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Format;

/** One line of activities.json. */
record DemoActivity(
        String key,
        String unit,
        List<String> coHosts,
        List<Integer> actions,
        String title,
        String summary,
        String description,
        String kind,
        List<String> topics,
        Set<String> audiences,
        Set<String> places,
        Format format,
        @Nullable String onlineUrl,
        List<Place> sites,
        List<Sitting> sessions,
        int expectedPeople,
        @Nullable Integer expectedViews,
        @Nullable String permitNumber,
        @Nullable String permitExemption,
        @Nullable Integer scienceWorkers,
        @Nullable Integer volunteers,
        Set<String> accessibility,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        boolean free,
        String contactName,
        String contactPhone) {

    record Place(String name, String address, String region, double lat, double lon) {}

    /** @param site the index of the place, null online */
    record Sitting(
            @Nullable Integer site,
            LocalDateTime start,
            LocalDateTime end,
            @Nullable Integer capacity) {}

    boolean isBookable() {
        return sessions.stream().anyMatch(sitting -> sitting.capacity() != null);
    }
}
