package org.sciday.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Enrolment;
import org.sciday.activities.Samples;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** The walk in time finds the same as looking at everything, in the same order. */
@ScidayTest
class ProgrammeWalkTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.HOURS);

    @Autowired
    ProgrammeQueries queries;

    @Autowired
    ProgrammeWalkQueries walk;

    @Autowired
    Activities activities;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Stage stage;

    private final Random random = new Random(20_240_915);
    private CampaignId campaign;
    private UnitId museum;
    private UUID action;

    @BeforeEach
    void publishSixty() {
        var city = stage.association("滨城科协");
        museum = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        campaign = stage.campaign(city, Stage.Plan.of(2024));
        action = campaigns.actionsOf(campaign).getFirst().id().value();
        activities.enrol(IntStream.range(0, 60).mapToObj(number -> any()).toList());
    }

    private Enrolment any() {
        var sound = Samples.sound();
        var sessions = Stream.generate(this::session).limit(1 + random.nextInt(4)).toList();
        var kind = random.nextBoolean() ? "OPEN_DAY" : "LECTURE";
        var details = sound.withProgramme(sound.sites(), sessions)
                .withSorting(new Details.Sorting(
                        kind,
                        Set.of(),
                        Set.of("YOUTH"),
                        Set.of(),
                        Set.of(campaigns.actionsOf(campaign).getFirst().id())));
        var at = Instant.now().minusSeconds(1);
        return new Enrolment(ActivityId.next(), campaign, museum, Samples.LUBEI, details, at);
    }

    /** Over, running, running for days, or to come. */
    private Session session() {
        var starts = NOW.plus(random.nextInt(-100, 100), ChronoUnit.HOURS);
        var lasts = Duration.ofHours(random.nextInt(4) == 0 ? 24 + random.nextInt(100) : 1 + random.nextInt(5));
        var places = random.nextBoolean() ? 20 : null;
        return new Session(SessionId.next(), null, starts, starts.plus(lasts), places, places != null, null);
    }

    private ProgrammeFilter filter(String when, String region, String kind, boolean free, int page) {
        return new ProgrammeFilter(
                null, region, when, null, action.toString(), kind, "YOUTH", free, false, false, null, page);
    }

    @Test
    void findsTheSameInTheSameOrder() {
        for (var when : List.of("", "today", "weekend")) {
            agree(when, "", "", false);
            agree(when, "130200", "LECTURE", true);
        }
        agree("now", "", "", true);
        agree("tomorrow", "120000", "", false);
    }

    private void agree(String when, String region, String kind, boolean free) {
        for (int page = 1; page <= 3; page++) {
            var filter = filter(when, region, kind, free, page);
            var walked = walk.list(filter, NOW);
            var searched = queries.search(filter, NOW);

            assertThat(walked.items()).as(filter.toString()).isEqualTo(searched.items());
            assertThat(walked.total()).as(filter.toString()).isEqualTo(searched.total());
        }
    }
}
