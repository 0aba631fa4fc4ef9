package org.sciday.discovery.web;

import java.util.List;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SchemaOrg;
import org.sciday.discovery.ProgrammeCard;
import tools.jackson.databind.node.ObjectNode;

/** A page of the programme in the words of schema.org: a list of events, each with time and place. */
record ItemListJson(String site, List<ProgrammeCard> cards) {

    String text() {
        var list = SchemaOrg.thing("ItemList");
        list.put("numberOfItems", cards.size());
        var items = list.putArray("itemListElement");
        for (var card : cards) {
            var item = items.addObject();
            item.put("@type", "ListItem");
            item.put("position", items.size());
            event(item.putObject("item"), card);
        }
        return SchemaOrg.text(list);
    }

    private void event(ObjectNode event, ProgrammeCard card) {
        var next = card.next();
        var address = site + card.path();
        event.put("@type", "Event");
        event.put("@id", address);
        event.put("url", address);
        event.put("name", card.title());
        event.put("startDate", SchemaOrg.moment(next.startsAt()));
        event.put("endDate", SchemaOrg.moment(next.endsAt()));
        SchemaOrg.status(event, PublicStatus.valueOf(card.status()));
        SchemaOrg.mode(event, next.place() != null, card.online());
        event.put("isAccessibleForFree", card.noFee());
        event.putObject("organizer").put("@type", "Organization").put("name", card.unit());
        SchemaOrg.offer(event, address, card.noFee(), next.freePlaces() == null || next.freePlaces() > 0, null);
        if (next.place() == null) {
            SchemaOrg.online(event.putObject("location"), address);
        } else {
            SchemaOrg.place(event.putObject("location"), next.place(), "", next.address(), next.point());
        }
    }
}
