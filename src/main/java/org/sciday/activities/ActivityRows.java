package org.sciday.activities;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Activities as JSON rows named like the tables' columns, so that one statement stores one activity or ten thousand:
 * {@code jsonb_populate_recordset(null::activities.activity, :rows)}.
 */
final class ActivityRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ActivityRows() {}

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** What is only said once, when the row is made. */
    record Origin(UUID key, @Nullable UUID madeBy, Instant madeAt, RegionCode unitRegion) {}

    static ObjectNode activity(Activity activity, @Nullable Origin origin) {
        var row = MAPPER.createObjectNode();
        row.put("id", activity.id().toString());
        row.put("campaign_id", activity.campaign().toString());
        row.put("unit_id", activity.unit().toString());
        row.put("version", activity.version());
        row.put("changed_at", text(activity.changedAt()));
        words(row, activity.details());
        terms(row, activity.details());
        states(row, activity);
        derived(row, activity.details(), origin);
        if (origin != null) {
            row.put("key", origin.key().toString());
            row.put("made_by", Objects.toString(origin.madeBy(), null));
            row.put("made_at", text(origin.madeAt()));
        }
        return row;
    }

    private static void words(ObjectNode row, Details details) {
        var cover = details.wording().cover();
        row.put("title", details.wording().title());
        row.set("title_grams", texts(TitleGrams.of(details.wording().title())));
        row.put("summary", details.wording().summary());
        row.put("visitor_note", details.wording().visitorNote());
        row.put("co_hosts", details.wording().coHosts());
        row.put("cover_id", Objects.toString(cover, null));
        row.put("contact_name", details.contact().name());
        row.put("contact_phone", details.contact().phone());
        row.put("permit_number", details.safety().permitNumber());
        row.put("permit_exemption", details.safety().exemptionReason());
    }

    private static void terms(ObjectNode row, Details details) {
        row.put("kind_code", details.sorting().kind());
        row.set("topics", texts(details.sorting().topics()));
        row.set("audiences", texts(details.sorting().audiences()));
        row.set("places", texts(details.sorting().places()));
        row.put("format", details.attendance().format().name());
        row.put("online_url", details.attendance().onlineUrl());
        row.put("expected_people", details.attendance().expectedPeople());
        row.put("science_workers", details.attendance().scienceWorkers());
        row.put("volunteers", details.attendance().volunteers());
        row.put("free_of_charge", details.admission().free());
        row.put("fee_note", details.admission().feeNote());
        row.put("age_from", details.admission().ageFrom());
        row.put("age_to", details.admission().ageTo());
        row.set("accessibility", texts(details.admission().accessibility()));
        row.put("accessibility_note", details.admission().accessibilityNote());
    }

    private static void states(ObjectNode row, Activity activity) {
        row.put("review_state", activity.reviewState().name());
        row.put("round", activity.review().round());
        row.put("submitted_at", text(activity.submittedAt()));
        row.put("late", activity.late());
        row.put("public_status", activity.publicStatus().name());
        row.put("status_note", activity.publicity().note());
        row.put("status_since", text(activity.publicity().since()));
        row.put("published_at", text(activity.publishedAt()));
    }

    private static void derived(ObjectNode row, Details details, @Nullable Origin origin) {
        var starts = details.sessions().stream().flatMap(session -> Stream.ofNullable(session.startsAt()));
        var ends = details.sessions().stream().flatMap(session -> Stream.ofNullable(session.endsAt()));
        row.put("first_starts_at", text(starts.min(Comparator.naturalOrder()).orElse(null)));
        row.put("last_ends_at", text(ends.max(Comparator.naturalOrder()).orElse(null)));
        row.put("session_count", details.sessions().size());
        var region = details.mainSite()
                .flatMap(site -> Optional.ofNullable(site.region()))
                .or(() -> Optional.ofNullable(origin).map(Origin::unitRegion));
        row.put("region_code", region.map(RegionCode::toString).orElse(null));
    }

    static void sites(ArrayNode rows, Activity activity) {
        var position = 0;
        for (var site : activity.details().sites()) {
            var row = rows.addObject();
            row.put("id", site.id().toString());
            row.put("activity_id", activity.id().toString());
            row.put("position", position++);
            row.put("main", site.main());
            row.put("name", site.name());
            row.put("address", site.address());
            row.put("region_code", Objects.toString(site.region(), null));
            row.put("lat", site.lat());
            row.put("lon", site.lon());
        }
    }

    static void sessions(ArrayNode rows, Activity activity) {
        var position = 0;
        for (var session : activity.details().sessions()) {
            var row = rows.addObject();
            row.put("id", session.id().toString());
            row.put("activity_id", activity.id().toString());
            row.put("site_id", Objects.toString(session.site(), null));
            row.put("position", position++);
            row.put("starts_at", text(session.startsAt()));
            row.put("ends_at", text(session.endsAt()));
            row.put("capacity", session.capacity());
            row.put("bookable", session.bookable());
            row.put("booking_opens_at", text(session.bookingOpensAt()));
        }
    }

    static void actions(ArrayNode rows, Activity activity) {
        for (var action : activity.details().sorting().actions()) {
            var row = rows.addObject();
            row.put("activity_id", activity.id().toString());
            row.put("action_id", action.toString());
        }
    }

    private static ArrayNode texts(Collection<String> texts) {
        var array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
