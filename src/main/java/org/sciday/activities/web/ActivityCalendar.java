package org.sciday.activities.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activity;
import org.sciday.activities.Session;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.Site;
import org.sciday.shared.Festival;

/** All sessions of an activity as a calendar. A later fetch updates what is in people's calendars: ids stay, numbers grow. */
record ActivityCalendar(Activity activity, String address, Map<String, String> regions) {

    String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Sciday//Activities//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(timeZone());
        activity.details()
                .sessions()
                .forEach(session ->
                        SessionFacts.of(activity, session).ifPresent(facts -> calendar.add(event(session, facts))));
        return calendar.toString();
    }

    private VEvent event(Session session, SessionFacts facts) {
        var event = new VEvent(false);
        event.add(new Uid(facts.id() + "@sciday"));
        event.add(new DtStamp(activity.changedAt()));
        event.add(new LastModified(activity.changedAt()));
        event.add(new Sequence(activity.version()));
        event.add(new DtStart<>(local(facts.startsAt())));
        event.add(new DtEnd<>(local(facts.endsAt())));
        event.add(new Summary(activity.title()));
        event.add(new Description(activity.details().wording().summary()));
        event.add(status());
        event.add(new Url(URI.create(address)));
        var site = activity.details().siteOf(session);
        location(site).ifPresent(place -> event.add(new Location(place)));
        site.filter(Site::hasPoint).ifPresent(place -> event.add(new Geo(degrees(place.lat()), degrees(place.lon()))));
        return event;
    }

    private Optional<String> location(Optional<Site> site) {
        return site.map(place -> (place.name() + " " + FullAddress.of(place, regions)).strip())
                .or(() -> activity.details().onlineLink().map(URI::toString));
    }

    private Status status() {
        return switch (activity.publicStatus()) {
            case SCHEDULED, CHANGED, MOVED_ONLINE, FULL -> ImmutableStatus.VEVENT_CONFIRMED;
            case POSTPONED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** China has had one zone without summer time since 1991. */
    private static VTimeZone timeZone() {
        var standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1991, 9, 15, 0, 0)));
        standard.add(new TzOffsetFrom(ZoneOffset.ofHours(8)));
        standard.add(new TzOffsetTo(ZoneOffset.ofHours(8)));
        standard.add(new TzName("CST"));
        var zone = new VTimeZone(new ComponentList<>(List.of(standard)));
        zone.add(new TzId(Festival.ZONE.getId()));
        return zone;
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(Festival.ZONE);
    }

    private static BigDecimal degrees(@Nullable Double degrees) {
        return degrees == null ? BigDecimal.ZERO : BigDecimal.valueOf(degrees);
    }
}
