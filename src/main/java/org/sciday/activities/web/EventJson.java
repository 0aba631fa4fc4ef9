package org.sciday.activities.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activity;
import org.sciday.activities.Format;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.Site;
import org.sciday.shared.Festival;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An activity in the words of schema.org, for search engines and calendars. */
record EventJson(
        Activity activity,
        String unit,
        String address,
        @Nullable String picture,
        Map<String, String> regions) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String WORDS = "https://schema.org/";

    /** Safe inside a script element: no sign that could end it, or begin another. */
    String text() {
        return MAPPER.writeValueAsString(event())
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private ObjectNode event() {
        var details = activity.details();
        var event = MAPPER.createObjectNode();
        event.put("@context", "https://schema.org");
        event.put("@type", "Event");
        event.put("name", activity.title());
        event.put("description", details.wording().summary());
        event.put("url", address);
        event.put("eventStatus", WORDS + status(activity.publicStatus()));
        event.put("eventAttendanceMode", WORDS + mode(details.attendance().format()));
        event.put("isAccessibleForFree", details.admission().free());
        event.put("inLanguage", "zh-CN");
        event.putObject("organizer").put("@type", "Organization").put("name", unit);
        if (picture != null) {
            event.put("image", picture);
        }
        sessions(event);
        locations(event.putArray("location"));
        return event;
    }

    private void sessions(ObjectNode event) {
        var sessions = activity.details().sessions().stream()
                .flatMap(session -> SessionFacts.of(activity, session).stream())
                .toList();
        times(event, sessions);
        if (sessions.size() > 1) {
            var parts = event.putArray("subEvent");
            for (var session : sessions) {
                var part = parts.addObject();
                part.put("@type", "Event");
                part.put("name", activity.title());
                times(part, List.of(session));
            }
        }
    }

    private static void times(ObjectNode event, List<SessionFacts> sessions) {
        sessions.stream()
                .map(SessionFacts::startsAt)
                .min(Comparator.naturalOrder())
                .ifPresent(at -> event.put("startDate", iso(at)));
        sessions.stream()
                .map(SessionFacts::endsAt)
                .max(Comparator.naturalOrder())
                .ifPresent(at -> event.put("endDate", iso(at)));
    }

    private void locations(ArrayNode locations) {
        activity.details().sites().forEach(site -> place(locations.addObject(), site));
        if (activity.details().attendance().format().takesPlaceOnline()) {
            activity.details()
                    .onlineLink()
                    .ifPresent(link -> locations
                            .addObject()
                            .put("@type", "VirtualLocation")
                            .put("url", link.toString()));
        }
    }

    private void place(ObjectNode place, Site site) {
        place.put("@type", "Place");
        place.put("name", site.name());
        var region =
                site.region() == null ? "" : regions.getOrDefault(site.region().value(), "");
        place.putObject("address")
                .put("@type", "PostalAddress")
                .put("addressCountry", "CN")
                .put("addressRegion", region)
                .put("streetAddress", site.address());
        if (site.hasPoint()) {
            place.putObject("geo")
                    .put("@type", "GeoCoordinates")
                    .put("latitude", site.lat())
                    .put("longitude", site.lon());
        }
    }

    private static String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(Festival.ZONE));
    }

    private static String status(PublicStatus status) {
        return switch (status) {
            case SCHEDULED, FULL -> "EventScheduled";
            case CHANGED -> "EventRescheduled";
            case POSTPONED -> "EventPostponed";
            case MOVED_ONLINE -> "EventMovedOnline";
            case CANCELLED -> "EventCancelled";
        };
    }

    private static String mode(Format format) {
        return switch (format) {
            case ONSITE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case BOTH -> "MixedEventAttendanceMode";
        };
    }
}
