package org.sciday._support;

import java.util.Random;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.regions.RegionCode;
import org.sciday.results.Results;
import org.sciday.units.Units;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins random histories, and does for them what only people at a door or at home can do. */
@TestComponent
public record Histories(
        Season season, Stage stage, Cast cast, Activities activities, Results results, Units units, JdbcClient database) {

    public History begin(long seed) {
        return new History(this, new Random(seed));
    }

    /** What is kept for units that look over many is kept for all, from the next taking on; there is a tally already. */
    public void keepForAll(CampaignId root) {
        database.sql("update obligations.tally set large = 0 where root_id = :root").param("root", root.value()).update();
    }

    void rate(ActivityId activity, int stars) {
        database.sql("""
                insert into feedback.rating (id, activity_id, unit_id, account_id, stars, comment, state, rated_at)
                select gen_random_uuid(), a.id, a.unit_id, :account, :stars, '', 'SHOWN', now()
                  from activities.activity_line a where a.id = :activity
                """)
                .param("account", cast.resident("观众").id().value())
                .param("stars", stars)
                .param("activity", activity.value())
                .update();
    }

    void admit(ActivityId activity, int people) {
        database.sql("""
                insert into checkin.admission (id, session_id, activity_id, people, gate, nonce, admitted_at)
                select gen_random_uuid(), s.id, s.activity_id, :people, '', gen_random_uuid(), now()
                  from activities.session s where s.activity_id = :activity limit 1
                """).param("people", people).param("activity", activity.value()).update();
    }

    /** All over a city, not in one of its districts. */
    void place(ActivityId activity, RegionCode region) {
        database.sql("update activities.activity set region_code = :region where id = :activity")
                .param("region", region.value())
                .param("activity", activity.value())
                .update();
    }

    void book(ActivityId activity, int places) {
        database.sql("""
                update reservations.stock set taken = least(taken + :places, capacity)
                 where session_id = (select s.id from activities.session s where s.activity_id = :activity limit 1)
                """).param("places", places).param("activity", activity.value()).update();
    }
}
