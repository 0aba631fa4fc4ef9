package org.sciday.reviews;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sciday._support.Cast;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.NewDraft;
import org.sciday.activities.Samples;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.BeanFactory;

/** A museum below a city's association: its clerk submits, the city's reviewer looks. Each test has its own. */
final class ReviewScene {

    final UnitId city;
    final UnitId museum;
    final CampaignId campaign;
    final Viewer clerk;
    final Cast.Person reviewingPerson;
    final Viewer reviewer;
    final Activities activities;
    private final Campaigns campaigns;
    private final Reviews reviews;

    ReviewScene(BeanFactory beans) {
        var stage = beans.getBean(Stage.class);
        var cast = beans.getBean(Cast.class);
        activities = beans.getBean(Activities.class);
        campaigns = beans.getBean(Campaigns.class);
        reviews = beans.getBean(Reviews.class);
        city = stage.association("滨城科协");
        museum = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        campaign = stage.campaign(city, Stage.Plan.of(LocalDate.now(Festival.ZONE).getYear()));
        clerk = cast.viewer(cast.staff("填报员", Role.CLERK, museum));
        reviewingPerson = cast.staff("审核员", Role.REVIEWER, city);
        reviewer = cast.viewer(reviewingPerson);
    }

    Details details(String title) {
        var start = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var sound = Samples.sound();
        var session = new Session(
                SessionId.next(), sound.sites().getFirst().id(), start, start.plus(Duration.ofHours(2)), 80, true, null);
        var actions = Set.of(campaigns.actionsOf(campaign).getFirst().id());
        var wording = sound.wording();
        return sound.withProgramme(sound.sites(), List.of(session))
                .withSorting(new Details.Sorting("OPEN_DAY", Set.of(), Set.of(), Set.of(), actions))
                .withWording(new Details.Wording(title, wording.summary(), "", "", null));
    }

    ActivityId submitted(String title) {
        return submitted(title, museum, clerk);
    }

    ActivityId submitted(String title, UnitId unit, Viewer by) {
        var id = activities.draft(new NewDraft(campaign, unit, UUID.randomUUID(), details(title)), by);
        activities.submit(id, by);
        return id;
    }

    ActivityId published(String title) {
        var id = submitted(title);
        reviews.pass(openReviewOf(id).id(), reviewer);
        return id;
    }

    void save(ActivityId id, Details details) {
        activities.save(id, details, activities.get(id).version(), clerk);
    }

    Review openReviewOf(ActivityId activity) {
        return reviews.historyOf(activity).stream().filter(Review::isOpen).findFirst().orElseThrow();
    }

    boolean isLookedAt(ActivityId activity) {
        return reviews.historyOf(activity).stream().anyMatch(Review::isOpen);
    }
}
