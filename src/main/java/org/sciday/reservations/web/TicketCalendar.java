package org.sciday.reservations.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.sciday.activities.PublicStatus;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Ticket;
import org.springframework.web.util.UriComponentsBuilder;

/** Tickets as calendar entries, each with a reminder two hours before, the code in words, and the way to its page. */
final class TicketCalendar {

    private TicketCalendar() {}

    static String of(List<Ticket> tickets, Instant now, UriComponentsBuilder root, Function<Ticket, String> note) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Sciday//Tickets//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        tickets.forEach(ticket -> calendar.add(
                entry(ticket, now, pageOf(ticket, root), note.apply(ticket))));
        return calendar.toString();
    }

    private static URI pageOf(Ticket ticket, UriComponentsBuilder root) {
        return root.cloneBuilder().path("/me/tickets/" + ticket.reservation().id()).build().toUri();
    }

    private static VEvent entry(Ticket ticket, Instant now, URI page, String note) {
        var offer = ticket.offer();
        var entry = new VEvent(offer.startsAt(), offer.endsAt(), offer.title());
        entry.add(new Uid(ticket.reservation().id() + "@sciday"));
        entry.replace(new DtStamp(now));
        // A higher number makes a calendar take the new time over the one it holds.
        entry.add(new Sequence(offer.moves() + (isOff(ticket) ? 1 : 0)));
        entry.add(isOff(ticket) ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        entry.add(new Location(offer.place()));
        entry.add(new Description(note));
        entry.add(new Url(page));
        var alarm = new VAlarm(Duration.ofHours(-2));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(offer.title()));
        entry.add(alarm);
        return entry;
    }

    private static boolean isOff(Ticket ticket) {
        return ticket.reservation().status() == Reservation.Status.CANCELLED
                || ticket.offer().status() == PublicStatus.CANCELLED;
    }
}
