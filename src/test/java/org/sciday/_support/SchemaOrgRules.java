package org.sciday._support;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What schema.org says of the types that we use: which properties they have, what these may hold, and which of them search engines
 * demand of an event.
 */
public final class SchemaOrgRules {

    private static final Pattern ENUMERATED = Pattern.compile("https://schema\\.org/([A-Za-z]+)");
    private static final Predicate<JsonNode> TEXT = node -> node.isString() && !node.asString().isBlank();
    private static final Predicate<JsonNode> ANY_TEXT = JsonNode::isString;
    private static final Predicate<JsonNode> YES_NO = JsonNode::isBoolean;
    private static final Predicate<JsonNode> NUMBER = JsonNode::isNumber;
    private static final Predicate<JsonNode> URL = node -> node.isString() && URI.create(node.asString()).isAbsolute();
    private static final Predicate<JsonNode> MOMENT =
            node -> node.isString() && OffsetDateTime.parse(node.asString()).getYear() > 2000;

    private static final Map<String, Map<String, Predicate<JsonNode>>> TYPES = Map.of(
            "Event", Map.ofEntries(
                    Map.entry("name", TEXT), Map.entry("url", URL), Map.entry("description", ANY_TEXT),
                    Map.entry("image", URL), Map.entry("inLanguage", TEXT), Map.entry("startDate", MOMENT),
                    Map.entry("endDate", MOMENT), Map.entry("isAccessibleForFree", YES_NO),
                    Map.entry("eventStatus", oneOf("EventScheduled", "EventRescheduled", "EventPostponed",
                            "EventMovedOnline", "EventCancelled")),
                    Map.entry("eventAttendanceMode", oneOf("OfflineEventAttendanceMode", "OnlineEventAttendanceMode",
                            "MixedEventAttendanceMode")),
                    Map.entry("organizer", is("Organization")), Map.entry("offers", is("Offer")),
                    Map.entry("location", is("Place", "VirtualLocation")), Map.entry("subEvent", is("Event"))),
            "Place", Map.of("name", TEXT, "address", is("PostalAddress"), "geo", is("GeoCoordinates")),
            "VirtualLocation", Map.of("url", URL),
            "PostalAddress", Map.of("addressCountry", TEXT, "addressRegion", TEXT, "streetAddress", ANY_TEXT),
            "GeoCoordinates", Map.of("latitude", NUMBER, "longitude", NUMBER),
            "Organization", Map.of("name", TEXT, "url", URL),
            "Offer", Map.of("url", URL, "price", TEXT, "priceCurrency", TEXT, "validFrom", MOMENT,
                    "availability", oneOf("InStock", "SoldOut")),
            "ItemList", Map.of("numberOfItems", NUMBER, "itemListElement", is("ListItem")),
            "ListItem", Map.of("position", NUMBER, "item", is("Event")));

    private static final Map<String, Set<String>> DEMANDED = Map.of(
            "Event", Set.of("name", "startDate", "location", "eventStatus", "eventAttendanceMode", "organizer", "offers"),
            "Place", Set.of("name", "address"),
            "Organization", Set.of("name"),
            "ListItem", Set.of("position", "item"));

    private SchemaOrgRules() {}

    /** All that is wrong, each with where it stands. */
    public static List<String> broken(JsonNode thing) {
        var broken = new ArrayList<String>();
        if (!thing.path("@context").asString().equals("https://schema.org")) {
            broken.add("no @context");
        }
        check(thing, "", broken);
        return broken;
    }

    private static void check(JsonNode thing, String where, List<String> broken) {
        var type = thing.path("@type").asString();
        var known = TYPES.getOrDefault(type, Map.of());
        DEMANDED.getOrDefault(type, Set.of()).stream()
                .filter(name -> thing.path(name).isMissingNode() || thing.path(name).isArray() && thing.path(name).isEmpty())
                .forEach(name -> broken.add(where + "/" + type + " has no " + name));
        for (var property : thing.properties()) {
            if (property.getKey().startsWith("@")) {
                continue;
            }
            var rule = known.get(property.getKey());
            var values = property.getValue().isArray() ? property.getValue().values() : List.of(property.getValue());
            for (var value : values) {
                if (rule == null || !rule.test(value)) {
                    broken.add(where + "/" + type + "." + property.getKey() + ": " + value);
                } else if (value.isObject()) {
                    check(value, where + "/" + property.getKey(), broken);
                }
            }
        }
    }

    private static Predicate<JsonNode> is(String... types) {
        return node -> Set.of(types).contains(node.path("@type").asString());
    }

    private static Predicate<JsonNode> oneOf(String... members) {
        return node -> {
            var name = ENUMERATED.matcher(node.asString());
            return name.matches() && Set.of(members).contains(name.group(1));
        };
    }
}
