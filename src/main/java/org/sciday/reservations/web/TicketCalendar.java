package org.sciday.reservations.web;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.sciday.reservations.Ticket;

/** One ticket as a calendar entry, with a reminder two hours before. */
final class TicketCalendar {

    private TicketCalendar() {}

    static String of(Ticket ticket, Instant now) {
        var offer = ticket.offer();
        var entry = new VEvent(offer.startsAt(), offer.endsAt(), offer.title());
        entry.add(new Uid(ticket.reservation().id() + "@sciday"));
        entry.replace(new DtStamp(now));
        entry.add(new Location(Stream.of(offer.site(), offer.address())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" "))));
        entry.add(new Description(ticket.reservation().code()));
        var alarm = new VAlarm(Duration.ofHours(-2));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(offer.title()));
        entry.add(alarm);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Sciday//Tickets//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(entry);
        return calendar.toString();
    }
}
