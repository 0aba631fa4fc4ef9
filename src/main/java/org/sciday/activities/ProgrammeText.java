package org.sciday.activities;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;

/** When and where, one line each: for comparing, and for people who compare. */
final class ProgrammeText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ProgrammeText() {}

    static String sites(Details details) {
        return details.sites().stream()
                .map(site -> joined(
                        (site.main() ? "★ " : "") + site.name(),
                        site.address(),
                        Objects.toString(site.region(), ""),
                        site.hasPoint() ? site.lat() + ", " + site.lon() : ""))
                .collect(Collectors.joining("\n"));
    }

    static String sessions(Details details) {
        return details.sessions().stream()
                .map(session -> joined(
                        whenAndWhere(details, session),
                        session.capacity() == null ? "" : "≤ " + session.capacity(),
                        session.bookable() ? "✓ " + moment(session.bookingOpensAt()) : ""))
                .collect(Collectors.joining("\n"));
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
