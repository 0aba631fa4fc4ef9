package org.sciday.discovery.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.sciday.discovery.ProgrammeCard;
import org.sciday.shared.Festival;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page of the programme in the words of schema.org: a list of events, each with time and place. */
record ItemListJson(String site, List<ProgrammeCard> cards) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String WORDS = "https://schema.org/";

    /** Safe inside a script element: no sign that could end it, or begin another. */
    String text() {
        return MAPPER.writeValueAsString(list())
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private ObjectNode list() {
        var list = MAPPER.createObjectNode();
        list.put("@context", "https://schema.org");
        list.put("@type", "ItemList");
        list.put("numberOfItems", cards.size());
        var items = list.putArray("itemListElement");
        for (var card : cards) {
            var item = items.addObject();
            item.put("@type", "ListItem");
            item.put("position", items.size());
            event(item.putObject("item"), card);
        }
        return list;
    }

    private void event(ObjectNode event, ProgrammeCard card) {
        var next = card.next();
        event.put("@type", "Event");
        event.put("@id", site + card.path());
        event.put("url", site + card.path());
        event.put("name", card.title());
        event.put("startDate", iso(next.startsAt()));
        event.put("endDate", iso(next.endsAt()));
        event.put("eventStatus", WORDS + status(card.status()));
        event.put("eventAttendanceMode", WORDS + mode(card));
        event.put("isAccessibleForFree", card.noFee());
        event.putObject("organizer").put("@type", "Organization").put("name", card.unit());
        var place = event.putObject("location");
        if (next.place() == null) {
            place.put("@type", "VirtualLocation").put("url", site + card.path());
            return;
        }
        place.put("@type", "Place").put("name", next.place());
        place.putObject("address")
                .put("@type", "PostalAddress")
                .put("addressCountry", "CN")
                .put("streetAddress", next.address());
        var point = next.point();
        if (point != null) {
            place.putObject("geo")
                    .put("@type", "GeoCoordinates")
                    .put("latitude", point.lat())
                    .put("longitude", point.lon());
        }
    }

    private static String mode(ProgrammeCard card) {
        return !card.online()
                ? "OfflineEventAttendanceMode"
                : card.next().place() == null ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode";
    }

    private static String status(String status) {
        return switch (status) {
            case "CHANGED" -> "EventRescheduled";
            case "POSTPONED" -> "EventPostponed";
            case "MOVED_ONLINE" -> "EventMovedOnline";
            case "CANCELLED" -> "EventCancelled";
            default -> "EventScheduled";
        };
    }

    private static String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(Festival.ZONE));
    }
}
