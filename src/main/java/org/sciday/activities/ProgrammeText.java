package org.sciday.activities;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;

/** When and where, one line each: for people who compare, and for comparing. */
final class ProgrammeText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ProgrammeText() {}

    static String sites(Details details, DetailsWords words) {
        var several = details.sites().size() > 1;
        return details.sites().stream()
                .map(site -> joined(
                        several && site.main() ? words.say("activities.text.main-site", site.name()) : site.name(),
                        site.region() == null ? "" : words.region(site.region()),
                        site.address(),
                        site.hasPoint() ? words.say("activities.text.point", point(site)) : ""))
                .collect(Collectors.joining("\n"));
    }

    static String sessions(Details details, DetailsWords words) {
        return details.sessions().stream()
                .map(session -> joined(
                        words.span(session.startsAt(), session.endsAt()),
                        details.siteOf(session).map(Site::name).orElse(""),
                        places(session, words),
                        entry(session, words)))
                .collect(Collectors.joining("\n"));
    }

    private static String places(Session session, DetailsWords words) {
        return session.capacity() == null ? "" : words.say("activities.text.places", session.capacity());
    }

    private static String entry(Session session, DetailsWords words) {
        if (!session.bookable()) {
            return words.say("activities.text.open-entry");
        }
        var opens = session.bookingOpensAt();
        return opens == null
                ? words.say("activities.text.booking")
                : words.say("activities.text.booking-from", words.moment(opens));
    }

    private static String point(Site site) {
        return site.lat() + ", " + site.lon();
    }

    /** What makes visitors plan anew when it changes. */
    static List<String> whenAndWhere(Details details) {
        return details.sessions().stream()
                .map(session -> whenAndWhere(details, session))
                .sorted()
                .toList();
    }

    private static String whenAndWhere(Details details, Session session) {
        var site = details.siteOf(session);
        return joined(
                moment(session.startsAt()) + " – " + moment(session.endsAt()),
                site.map(Site::name).orElse(""),
                site.map(Site::address).orElse(""));
    }

    private static String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(Festival.localTimeOf(instant));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
