package org.sciday.activities;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.Festival;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How events are told in the words of schema.org, wherever a page tells of them. */
public final class SchemaOrg {

    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String WORDS = "https://schema.org/";

    private SchemaOrg() {}

    public static ObjectNode thing(String type) {
        return MAPPER.createObjectNode().put("@context", "https://schema.org").put("@type", type);
    }

    /** Safe inside a script element: no sign that could end it, or begin another. */
    public static String text(JsonNode thing) {
        return MAPPER.writeValueAsString(thing)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    public static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(Festival.ZONE));
    }

    public static void status(ObjectNode event, PublicStatus status) {
        event.put("eventStatus", WORDS + switch (status) {
            case SCHEDULED, FULL -> "EventScheduled";
            case CHANGED -> "EventRescheduled";
            case POSTPONED -> "EventPostponed";
            case MOVED_ONLINE -> "EventMovedOnline";
            case CANCELLED -> "EventCancelled";
        });
    }

    public static void mode(ObjectNode event, boolean somewhere, boolean online) {
        var mode = somewhere && online ? "Mixed" : online ? "Online" : "Offline";
        event.put("eventAttendanceMode", WORDS + mode + "EventAttendanceMode");
    }

    public static void organizer(ObjectNode event, String name, String url) {
        event.putObject("organizer").put("@type", "Organization").put("name", name).put("url", url);
    }

    /** What it costs and whether there is room; where it costs something the page says how much. */
    public static void offer(ObjectNode event, String url, boolean free, boolean room, @Nullable Instant from) {
        var offer = event.putObject("offers").put("@type", "Offer").put("url", url);
        offer.put("availability", WORDS + (room ? "InStock" : "SoldOut"));
        if (free) {
            offer.put("price", "0").put("priceCurrency", "CNY");
        }
        if (from != null) {
            offer.put("validFrom", moment(from));
        }
    }

    public static void place(ObjectNode place, String name, String region, String address, @Nullable GeoPoint point) {
        place.put("@type", "Place").put("name", name);
        var postal = place.putObject("address").put("@type", "PostalAddress").put("addressCountry", "CN");
        postal.put("streetAddress", address);
        if (!region.isEmpty()) {
            postal.put("addressRegion", region);
        }
        if (point != null) {
            place.putObject("geo")
                    .put("@type", "GeoCoordinates")
                    .put("latitude", point.lat())
                    .put("longitude", point.lon());
        }
    }

    public static void online(ObjectNode place, String url) {
        place.put("@type", "VirtualLocation").put("url", url);
    }
}
