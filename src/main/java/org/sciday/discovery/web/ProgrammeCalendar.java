package org.sciday.discovery.web;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.sciday.discovery.ProgrammeCard;

/** The next session of each activity of a list, for calendars. Ids are those of the activity's own calendar. */
record ProgrammeCalendar(String title, String site, List<ProgrammeCard> cards) {

    String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Sciday//Programme//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", title));
        cards.forEach(card -> calendar.add(event(card)));
        return calendar.toString();
    }

    private VEvent event(ProgrammeCard card) {
        var next = card.next();
        var event = new VEvent(false);
        event.add(new Uid(next.id() + "@sciday"));
        event.add(new DtStamp(card.changedAt()));
        event.add(new LastModified(card.changedAt()));
        event.add(new DtStart<>(next.startsAt()));
        event.add(new DtEnd<>(next.endsAt()));
        event.add(new Summary(card.title()));
        event.add(new Description(card.summary()));
        event.add(status(card.status()));
        event.add(new Url(URI.create(site + card.path())));
        var place = next.place();
        if (place != null) {
            event.add(new Location((place + " " + next.address()).strip()));
        }
        var point = next.point();
        if (point != null) {
            event.add(new Geo(BigDecimal.valueOf(point.lat()), BigDecimal.valueOf(point.lon())));
        }
        return event;
    }

    private static Status status(String status) {
        return switch (status) {
            case "POSTPONED" -> ImmutableStatus.VEVENT_TENTATIVE;
            case "CANCELLED" -> ImmutableStatus.VEVENT_CANCELLED;
            default -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }
}
