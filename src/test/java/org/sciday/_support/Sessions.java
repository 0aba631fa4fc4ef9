package org.sciday._support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Enrolment;
import org.sciday.activities.Session;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.activities.SessionsChanged;
import org.sciday.activities.Site;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Published activities with one session each, for those who book and those who stand at the door. */
@TestComponent
public class Sessions {

    private final Stage stage;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    Sessions(
            Stage stage,
            Activities activities,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactionManager) {
        this.stage = stage;
        this.activities = activities;
        this.events = events;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** A unit below an association, and a campaign it shows things in. */
    public record House(UnitId association, UnitId unit, CampaignId campaign) {}

    public House house() {
        var association = stage.association("滦市科协");
        var unit = stage.unit(Stage.named("天文馆"), UnitKind.VENUE, association);
        var year = LocalDate.ofInstant(soon(), Festival.ZONE).getYear();
        return new House(association, unit, stage.campaign(association, Stage.Plan.of(year)));
    }

    /** Tomorrow at this time. */
    public static Instant soon() {
        return Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }

    /** In twenty minutes, or before midnight if that is sooner. */
    public static Instant laterToday() {
        var later = Instant.now().plus(20, ChronoUnit.MINUTES);
        var tomorrow = Festival.instantOf(Festival.dateOf(Instant.now()).plusDays(1).atStartOfDay());
        return later.isBefore(tomorrow) ? later : tomorrow.minus(1, ChronoUnit.SECONDS);
    }

    public SessionId bookable(House house, int capacity, Instant startsAt) {
        return bookable(house, capacity, startsAt, 1).getFirst();
    }

    /** Many at once, each of an activity of its own. */
    public List<SessionId> bookable(House house, int capacity, Instant startsAt, int count) {
        var enrolments = new ArrayList<Enrolment>();
        var sessions = new ArrayList<SessionId>();
        for (var i = 0; i < count; i++) {
            var site = Site.blank(Stage.LUBEI);
            var hall = new Site(site.id(), true, "天象厅", "文化路 1 号", Stage.LUBEI, null, null);
            var session = new Session(
                    SessionId.next(), hall.id(), startsAt, startsAt.plus(Duration.ofHours(2)), capacity, true, null);
            enrolments.add(new Enrolment(
                    ActivityId.next(),
                    house.campaign(),
                    house.unit(),
                    Stage.LUBEI,
                    details("月球离我们有多远").withProgramme(List.of(hall), List.of(session)),
                    Instant.now().minus(1, ChronoUnit.HOURS)));
            sessions.add(session.id());
        }
        activities.enrol(enrolments);
        return sessions;
    }

    /** Sessions of one activity, an hour apart. */
    public List<SessionId> ofOneActivity(House house, int capacity, Instant startsAt, int count) {
        var hall = new Site(Site.blank(Stage.LUBEI).id(), true, "天象厅", "文化路 1 号", Stage.LUBEI, null, null);
        var sessions = IntStream.range(0, count)
                .mapToObj(i -> startsAt.plus(Duration.ofHours(i)))
                .map(from -> new Session(
                        SessionId.next(), hall.id(), from, from.plus(Duration.ofMinutes(50)), capacity, true, null))
                .toList();
        activities.enrol(List.of(new Enrolment(
                ActivityId.next(),
                house.campaign(),
                house.unit(),
                Stage.LUBEI,
                details("月球离我们有多远").withProgramme(List.of(hall), sessions),
                Instant.now().minus(1, ChronoUnit.HOURS))));
        return sessions.stream().map(Session::id).toList();
    }

    private static Details details(String title) {
        return Details.empty()
                .withWording(new Details.Wording(title, "用望远镜看月球，听讲解。", "", "", null))
                .withSorting(new Details.Sorting("LECTURE", Set.of(), Set.of(), Set.of(), Set.of()))
                .withContact(new Details.Contact("值班室", "0315-5551234"));
    }

    /** The unit changes how many places the session has. */
    public void resize(SessionId id, int capacity) {
        var now = activities.session(id);
        var changed = new SessionFacts(
                now.id(),
                now.activity(),
                now.unit(),
                now.title(),
                now.siteName(),
                now.startsAt(),
                now.endsAt(),
                capacity,
                true,
                now.bookingOpensAt(),
                now.publicStatus());
        transactions.executeWithoutResult(
                status -> events.publishEvent(new SessionsChanged(now.activity(), List.of(changed))));
    }

    /** Somebody who can book, without the cost of an account. */
    public static Viewer somebody() {
        return new Viewer(new AccountId(UUID.randomUUID()), "林小夏", List.of(), null, "127.0.0.1");
    }
}
