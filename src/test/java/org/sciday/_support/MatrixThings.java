package org.sciday._support;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Enrolment;
import org.sciday.activities.Format;
import org.sciday.activities.NewDraft;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.NewCampaign;
import org.sciday.files.PictureId;
import org.sciday.files.Pictures;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.draw.DrawId;
import org.sciday.reservations.draw.Draws;
import org.sciday.reservations.draw.NewDraw;
import org.sciday.results.Results;
import org.sciday.reviews.ReviewId;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a house owns, made when it is asked for and once only, so that an admission belongs to the session and the session
 * to the activity. Hidden things are those that nobody outside of the house may know: drafts.
 */
public final class MatrixThings {

    private final ApplicationContext beans;
    private final MatrixHouse house;
    private final boolean hidden;
    private final Map<String, Object> made = new HashMap<>();

    MatrixThings(ApplicationContext beans, MatrixHouse house, boolean hidden) {
        this.beans = beans;
        this.house = house;
        this.hidden = hidden;
    }

    public MatrixHouse house() {
        return house;
    }

    /** Are they things that nobody outside may know of? */
    boolean hidden() {
        return hidden;
    }

    <B> B bean(Class<B> type) {
        return beans.getBean(type);
    }

    CampaignId campaign() {
        return once("campaign", () -> hidden ? draftCampaign() : openCampaign());
    }

    public ActivityId activity() {
        return once("activity", () -> hidden ? draft() : shown());
    }

    SessionId session() {
        return once("session", () -> bean(Activities.class)
                .get(activity())
                .details()
                .sessions()
                .getFirst()
                .id());
    }

    /** An activity that is over, with results to tell, in a campaign that can be evaluated. */
    ActivityId held() {
        return once("held", () -> enrolled(openCampaign(), Instant.now().minus(Duration.ofDays(2))));
    }

    PictureId picture() {
        return once("picture", () -> {
            var clerk = house.viewer(Role.CLERK);
            var id = bean(Pictures.class).store(clerk, MatrixFiles.picture(), "现场.png");
            bean(Results.class).addPictures(held(), List.of(id), clerk);
            return id;
        });
    }

    ReviewId review() {
        return once("review", () -> {
            var id = draft();
            bean(Activities.class).submit(id, house.viewer(Role.CLERK));
            return new ReviewId(idOf("select id from reviews.review where activity_id = :key", id.value()));
        });
    }

    ReservationId reservation() {
        return once("reservation", () -> {
            var wish = new BookPlaces(bookable(), 1, 0, UUID.randomUUID());
            var booking = bean(Reservations.class).book(wish, house.visitor());
            return ((Booking.Confirmed) booking).reservation().id();
        });
    }

    /** Hidden: its activity was taken down. */
    DrawId draw() {
        return once("draw", () -> {
            var now = Instant.now();
            var activity = enrolled(season(), now.plus(Duration.ofDays(3)));
            var wish = new NewDraw(sessionOf(activity), now, now.plus(Duration.ofDays(1)), null, null);
            var id = bean(Draws.class).announce(wish, Viewer.platform());
            if (hidden) {
                bean(Activities.class).sendBack(activity, Viewer.platform());
            }
            return id;
        });
    }

    /** The first id that the query finds. */
    UUID idOf(String sql, Object key) {
        return bean(JdbcClient.class).sql(sql).param("key", key).query(UUID.class).list().getFirst();
    }

    @SuppressWarnings("unchecked")
    <T> T once(String name, Supplier<T> maker) {
        var known = made.get(name);
        if (known == null) {
            known = maker.get();
            made.put(name, known);
        }
        return (T) known;
    }

    SessionId bookable() {
        return once("bookable", () -> hidden ? sessionOf(shown()) : session());
    }

    private SessionId sessionOf(ActivityId id) {
        return bean(Activities.class).get(id).details().sessions().getFirst().id();
    }

    private CampaignId openCampaign() {
        var year = Festival.dateOf(Instant.now()).getYear();
        return bean(Stage.class).campaign(house.county(), Stage.Plan.of(year));
    }

    private CampaignId draftCampaign() {
        var year = Festival.dateOf(Instant.now()).getYear();
        var wish = new NewCampaign("未公开 " + Ids.next(), year, null, house.county(), UUID.randomUUID());
        return bean(Campaigns.class).create(wish, Viewer.platform());
    }

    private ActivityId draft() {
        var starts = Instant.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.HOURS);
        var wish = new NewDraft(season(), house.unit(), UUID.randomUUID(), details(starts));
        return bean(Activities.class).draft(wish, house.viewer(Role.CLERK));
    }

    private ActivityId shown() {
        return enrolled(season(), Instant.now().plus(Duration.ofMinutes(20)));
    }

    private CampaignId season() {
        return house.season(this::openCampaign);
    }

    private ActivityId enrolled(CampaignId campaign, Instant startsAt) {
        var id = ActivityId.next();
        var published = startsAt.minus(Duration.ofDays(3));
        bean(Activities.class)
                .enrol(List.of(
                        new Enrolment(id, campaign, house.unit(), Stage.LUBEI, details(startsAt), published)));
        return id;
    }

    private static Details details(Instant startsAt) {
        var site = new Site(Site.blank(Stage.LUBEI).id(), true, "天象厅", "文化路 1 号", Stage.LUBEI, null, null);
        var ends = startsAt.plus(Duration.ofHours(2));
        var session = new Session(SessionId.next(), site.id(), startsAt, ends, 40, true, null);
        return new Details(
                new Details.Wording("月球离我们有多远", "用望远镜看月球。", "", "", null),
                new Details.Sorting("LECTURE", Set.of(), Set.of(), Set.of(), Set.of()),
                new Details.Attendance(Format.ONSITE, "", 40, null, null),
                new Details.Admission(true, "", null, null, Set.of(), ""),
                new Details.Contact("值班室", "0315-5551234"),
                new Details.Safety("", ""),
                List.of(site),
                List.of(session));
    }
}
