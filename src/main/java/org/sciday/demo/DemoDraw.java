package org.sciday.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.sciday.activities.Session;
import org.sciday.reservations.Party;
import org.sciday.reservations.draw.DrawRequests;
import org.sciday.reservations.draw.Draws;
import org.sciday.reservations.draw.NewDraw;
import org.sciday.shared.AccountId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** One session whose places go by lot: many have asked already, the window is open. */
@Component
class DemoDraw {

    private static final String DRAWN = "a473";
    private static final int ASKING = 70;

    private final Draws draws;
    private final DrawRequests requests;
    private final Clock clock;

    DemoDraw(Draws draws, DrawRequests requests, Clock clock) {
        this.draws = draws;
        this.requests = requests;
        this.clock = clock;
    }

    static boolean isOf(LoadedActivity activity) {
        return activity.source().key().equals(DRAWN);
    }

    void load(Collection<LoadedActivity> published, DemoCrowd crowd, Viewer family, Random random) {
        published.stream()
                .filter(DemoDraw::isOf)
                .flatMap(activity -> activity.details().sessions().stream())
                .filter(session -> DemoPlaces.startOf(session).isAfter(clock.instant().plus(1, ChronoUnit.DAYS)))
                .findFirst()
                .ifPresent(session -> load(session, crowd, family, random));
    }

    private void load(Session session, DemoCrowd crowd, Viewer family, Random random) {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var closesAt = now.plus(Duration.between(now, DemoPlaces.startOf(session)).dividedBy(2)).truncatedTo(ChronoUnit.HOURS);
        var hour = closesAt.plus(1, ChronoUnit.HOURS);
        var draw = draws.announce(new NewDraw(session.id(), now, closesAt, hour, null), Viewer.platform());
        crowd.queueFor(DRAWN, random).stream()
                .limit(ASKING)
                .map(DemoDraw::viewer)
                .forEach(person -> requests.request(draw, new Party(1 + random.nextInt(2), random.nextInt(3)), person));
        requests.request(draw, new Party(1, 2), family);
    }

    private static Viewer viewer(AccountId id) {
        return new Viewer(id, "", List.of(), null, null);
    }
}
