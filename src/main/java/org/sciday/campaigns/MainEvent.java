package org.sciday.campaigns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;

/** A main event (主场活动). Its linked sites open at the same moment and a resident picks any one of them. */
public record MainEvent(
        UUID id,
        @Nullable String name,
        @Nullable String place,
        @Nullable LocalDate heldOn,
        @Nullable LocalTime startsAt,
        List<Site> sites,
        @Nullable Source source) {

    public MainEvent {
        sites = List.copyOf(sites);
    }

    /**
     * One of the places.
     *
     * @param main the main site (主会场); the others are linked ones (分会场)
     * @param lat WGS-84, as everywhere
     */
    public record Site(
            UUID id,
            boolean main,
            String name,
            @Nullable String address,
            @Nullable String regionCode,
            @Nullable Double lat,
            @Nullable Double lon) {

        @JsonIgnore
        public boolean isOnTheMap() {
            return lat != null && lon != null;
        }
    }
}
