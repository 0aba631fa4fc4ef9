package org.sciday.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.sciday.activities.Session;
import org.sciday.checkin.AdmissionId;
import org.sciday.checkin.CheckIns;
import org.sciday.checkin.EnrolledAdmission;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.EnrolledReservation;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Places booked, lines that wait, and doors that have counted. Made up by dice that fall the same way every time. */
@Component
class DemoPlaces {

    private static final int SEED = 2024;
    private static final int CHUNK = 5_000;
    private static final int FAMILY_TICKETS = 3;
    private static final int WALK_IN_PARTY = 40;

    private final Reservations reservations;
    private final CheckIns doors;
    private final DemoDraw draw;
    private final Clock clock;

    DemoPlaces(Reservations reservations, CheckIns doors, DemoDraw draw, Clock clock) {
        this.reservations = reservations;
        this.doors = doors;
        this.draw = draw;
        this.clock = clock;
    }

    void load(Collection<LoadedActivity> published, DemoCrowd crowd, Viewer family) {
        var now = clock.instant();
        var random = new Random(SEED);
        var kinds = DemoAttendance.byKind();
        var booked = new ArrayList<EnrolledReservation>();
        var admitted = new ArrayList<EnrolledAdmission>();
        for (var activity : sorted(published)) {
            var kind = DemoAttendance.of(kinds, activity.source().kind());
            for (var session : activity.details().sessions()) {
                var house = new DemoHouse(activity, session, kind, now, random);
                var tickets = house.book(crowd);
                booked.addAll(tickets);
                admitted.addAll(house.admit(tickets));
                admitted.addAll(walkIns(house));
            }
        }
        inChunks(booked, list -> reservations.enrol(list, Viewer.platform()));
        inChunks(admitted, list -> doors.enrol(list, Viewer.platform()));
        draw.load(published, crowd, family, random);
    }

    /** A family books by itself, so that its messages and tickets are real ones. */
    void bookFor(Viewer family, Collection<LoadedActivity> published) {
        var now = clock.instant();
        var tomorrow = now.plus(1, ChronoUnit.DAYS);
        sorted(published).stream()
                .filter(activity -> activity.source().audiences().contains("FAMILY"))
                .filter(activity -> !DemoHouse.isHot(activity))
                .flatMap(activity -> activity.details().sessions().stream()
                        .filter(session -> session.bookable() && startOf(session).isAfter(tomorrow))
                        .limit(1))
                .limit(FAMILY_TICKETS)
                .forEach(session -> reservations.book(
                        new BookPlaces(session.id(), 1, 2, UUID.randomUUID()), family));
    }

    private static List<EnrolledAdmission> walkIns(DemoHouse house) {
        var rows = new ArrayList<EnrolledAdmission>();
        for (int left = house.walkIns(); left > 0; left -= WALK_IN_PARTY) {
            rows.add(new EnrolledAdmission(
                    AdmissionId.next(),
                    house.session().id(),
                    null,
                    Math.min(left, WALK_IN_PARTY),
                    startOf(house.session()).plus(rows.size(), ChronoUnit.MINUTES)));
        }
        return rows;
    }

    private static List<LoadedActivity> sorted(Collection<LoadedActivity> published) {
        return published.stream()
                .sorted(Comparator.comparing(activity -> activity.source().key()))
                .toList();
    }

    static Instant startOf(Session session) {
        return Objects.requireNonNull(session.startsAt());
    }

    private static <T> void inChunks(List<T> list, Consumer<List<T>> take) {
        for (int from = 0; from < list.size(); from += CHUNK) {
            take.accept(list.subList(from, Math.min(list.size(), from + CHUNK)));
        }
    }
}
