package org.sciday.activities.web;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activity;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SchemaOrg;
import org.sciday.activities.Session;
import org.sciday.activities.Site;
import org.sciday.regions.GeoPoint;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An activity in the words of schema.org, for search engines and calendars. Each session is an event of its own within it. */
record EventJson(
        Activity activity,
        String unit,
        String address,
        @Nullable String picture,
        Map<String, String> regions) {

    String text() {
        return SchemaOrg.text(event());
    }

    private ObjectNode event() {
        var details = activity.details();
        var sessions = timed();
        var event = SchemaOrg.thing("Event");
        say(event, sessions);
        event.put("description", details.wording().summary());
        event.put("inLanguage", "zh-CN");
        if (picture != null) {
            event.put("image", picture);
        }
        locations(event.putArray("location"), details.sites());
        if (sessions.size() > 1) {
            var parts = event.putArray("subEvent");
            for (var session : sessions) {
                var part = parts.addObject().put("@type", "Event");
                say(part, List.of(session));
                locations(part.putArray("location"), details.siteOf(session).stream().toList());
            }
        }
        return event;
    }

    private List<Session> timed() {
        return activity.details().sessions().stream()
                .filter(session -> session.startsAt() != null && session.endsAt() != null)
                .toList();
    }

    /** What is said of the whole and of each session alike. */
    private void say(ObjectNode event, List<Session> sessions) {
        var details = activity.details();
        var format = details.attendance().format();
        event.put("name", activity.title()).put("url", address);
        first(sessions.stream().<@Nullable Instant>map(Session::startsAt).toList())
                .ifPresent(at -> event.put("startDate", SchemaOrg.moment(at)));
        sessions.stream()
                .map(Session::endsAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(at -> event.put("endDate", SchemaOrg.moment(at)));
        SchemaOrg.status(event, activity.publicStatus());
        SchemaOrg.mode(event, format.takesPlaceOnSite(), format.takesPlaceOnline());
        SchemaOrg.organizer(event, unit, host());
        event.put("isAccessibleForFree", details.admission().free());
        var opens = first(sessions.stream().<@Nullable Instant>map(Session::bookingOpensAt).toList()).orElse(null);
        var room = activity.publicStatus() != PublicStatus.FULL;
        SchemaOrg.offer(event, address, details.admission().free(), room, opens);
    }

    private static Optional<Instant> first(List<@Nullable Instant> moments) {
        return moments.stream().filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /** The platform's page of what the unit offers. */
    private String host() {
        return URI.create(address).resolve("/activities?unit=" + activity.unit()).toString();
    }

    /** An event is always somewhere: what has no site and no link yet is where its page is. */
    private void locations(ArrayNode locations, List<Site> sites) {
        sites.forEach(site -> place(locations.addObject(), site));
        if (activity.details().attendance().format().takesPlaceOnline() || sites.isEmpty()) {
            var link = activity.details().onlineLink().map(Object::toString).orElse(address);
            SchemaOrg.online(locations.addObject(), link);
        }
    }

    private void place(ObjectNode place, Site site) {
        var region = site.region() == null ? "" : regions.getOrDefault(site.region().value(), "");
        var point = site.lat() == null || site.lon() == null ? null : new GeoPoint(site.lat(), site.lon());
        SchemaOrg.place(place, site.name(), region, site.address(), point);
    }
}
