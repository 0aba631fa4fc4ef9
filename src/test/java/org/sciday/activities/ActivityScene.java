package org.sciday.activities;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sciday._support.Cast;
import org.sciday._support.Stage;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.BeanFactory;

/** A museum below a city's association, its clerk and the city's reviewer. Each test has its own. */
public final class ActivityScene {

    public final UnitId city;
    public final UnitId museum;
    public final CampaignId campaign;
    public final Cast.Person writingPerson;
    public final Viewer clerk;
    public final Viewer reviewer;
    public final Activities activities;
    private final Campaigns campaigns;

    public ActivityScene(BeanFactory beans) {
        var stage = beans.getBean(Stage.class);
        var cast = beans.getBean(Cast.class);
        activities = beans.getBean(Activities.class);
        campaigns = beans.getBean(Campaigns.class);
        city = stage.association("滨城科协");
        museum = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        campaign =
                stage.campaign(city, Stage.Plan.of(LocalDate.now(Festival.ZONE).getYear()));
        writingPerson = cast.staff("填报员", Role.CLERK, museum);
        clerk = cast.viewer(writingPerson);
        reviewer = cast.viewer(cast.staff("审核员", Role.REVIEWER, city));
    }

    /** Sound, in forty days, at one session that is booked. */
    public Details details() {
        var start = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var sound = Samples.sound();
        var site = sound.sites().getFirst().id();
        var session = new Session(SessionId.next(), site, start, start.plus(Duration.ofHours(2)), 80, true, null);
        return sound.withProgramme(sound.sites(), List.of(session))
                .withSorting(new Details.Sorting("OPEN_DAY", Set.of(), Set.of(), Set.of(), joined()));
    }

    Set<ActionId> joined() {
        return Set.of(campaigns.actionsOf(campaign).getFirst().id());
    }

    public ActivityId draft(Details details) {
        return activities.draft(new NewDraft(campaign, museum, UUID.randomUUID(), details), clerk);
    }

    public ActivityId published(Details details) {
        var id = draft(details);
        activities.submit(id, clerk);
        activities.pass(id, reviewer);
        return id;
    }

    ActivityId published() {
        return published(details());
    }
}
