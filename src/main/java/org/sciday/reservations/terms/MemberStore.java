package org.sciday.reservations.terms;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.sciday.accounts.Grants;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works with an activity's unit, or with one below it. */
@Repository
class MemberStore {

    private final JdbcClient database;
    private final Activities activities;
    private final Grants grants;
    private final Clock clock;

    MemberStore(JdbcClient database, Activities activities, Grants grants, Clock clock) {
        this.database = database;
        this.activities = activities;
        this.grants = grants;
        this.clock = clock;
    }

    Set<AccountId> membersAmong(Collection<AccountId> people, ActivityId activity) {
        var below = database.sql("select unit_id from units.scope where head_id = :head and during @> cast(:today as date)")
                .param("head", activities.get(activity).unit().value())
                .param("today", Festival.dateOf(clock.instant()))
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
        return grants.peopleAmong(people, below);
    }
}
