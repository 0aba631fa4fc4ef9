package org.sciday.tours.web;

import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.sciday.tours.Outing;

/** A day as a calendar: an entry for each stop, at the time that was planned. */
final class OutingCalendar {

    private OutingCalendar() {}

    static String of(OutingPage page, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Sciday//Routes//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        for (var stop : page.stops()) {
            var session = stop.now();
            if (session != null) {
                calendar.add(entry(page.outing(), stop.planned(), session, now));
            }
        }
        return calendar.toString();
    }

    private static VEvent entry(Outing outing, Outing.OutingStop stop, OutingPage.Session session, Instant now) {
        var entry = new VEvent(stop.begins(), stop.leave(), session.title());
        entry.add(new Uid(outing.id() + "-" + stop.session() + "@sciday"));
        entry.replace(new DtStamp(now));
        entry.add(new Location(session.place()));
        return entry;
    }
}
