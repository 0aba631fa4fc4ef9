package org.sciday.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds who is to be reminded, and remembers up to which day that was done. */
@Repository
class ReminderStore {

    /** A campaign that stands on nobody's, and its owner, whose scope is everybody in it. */
    record Root(CampaignId campaign, UnitId owner, String name) {}

    private final JdbcClient database;

    ReminderStore(JdbcClient database) {
        this.database = database;
    }

    /** Open ones. What was over a year ago, or begins in more than a year, reminds nobody. */
    List<Root> roots(LocalDate today) {
        return database.sql("""
                select c.id, c.owner_unit_id, c.name
                  from campaigns.campaign_line c
                 where c.parent_id is null
                   and exists (select 1 from campaigns.campaign_tree t join campaigns.campaign_line m on m.id = t.member_id
                                where t.campaign_id = c.id and m.state = 'OPEN'
                                  and coalesce(:today between m.starts_on - interval '1 year' and m.ends_on + interval '1 year',
                                               true))
                """)
                .param("today", today)
                .query((row, number) -> new Root(
                        new CampaignId(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("owner_unit_id", UUID.class)),
                        row.getString("name")))
                .list();
    }

    /** What one look at a tree's lines has to tell: whom something falls due, and who is above those who fell behind. */
    record Due(List<Reminder> reminders, List<Escalation> escalations) {}

    /**
     * Reminded is seven, three and one days before, and on the day; by the unit above, how many right below it fell behind.
     *
     * @param run whose marks and days of falling behind count
     */
    Due due(Root root, Reading reading, ReminderDays run, @Nullable ReminderDays before, Instant now) {
        var reminders = new ArrayList<Reminder>();
        var escalations = new ArrayList<Escalation>();
        database.sql("""
                with line as materialized (
                    select l.unit_id, l.due_at, (l.due_at at time zone 'Asia/Shanghai')::date as day, l.place, l.what
                      from %s l
                     where l.done < l.owed and not l.jointly
                )
                select true as reminder, l.unit_id, count(*) as many, min(l.due_at) as due_at,
                       (array_agg(l.what order by l.due_at, l.place))[1] as what
                  from line l
                 where l.due_at >= :now
                   and exists (select 1 from unnest(array[7, 3, 1, 0]) as mark (days)
                                where l.day - mark.days between :firstMark and :lastMark)
                 group by l.unit_id
                union all
                select false, u.supervisor_id, count(distinct l.unit_id), null, null
                  from line l
                  join units.unit_line u on u.id = l.unit_id
                 where l.due_at < :now and u.supervisor_id is not null and l.day between :firstLate and :lastLate
                 group by u.supervisor_id
                """.formatted(reading.all()))
                .param("root", root.campaign().value())
                .param("head", root.owner().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("firstMark", run.firstMark(before))
                .param("lastMark", run.until())
                .param("firstLate", run.firstLate(before))
                .param("lastLate", run.day().minusDays(1))
                .query(row -> {
                    var unit = new UnitId(row.getObject("unit_id", UUID.class));
                    if (row.getBoolean("reminder")) {
                        reminders.add(reminder(unit, row));
                    } else {
                        escalations.add(new Escalation(unit, root.campaign(), root.name(), row.getInt("many")));
                    }
                });
        return new Due(List.copyOf(reminders), List.copyOf(escalations));
    }

    private static Reminder reminder(UnitId unit, ResultSet row) throws SQLException {
        return new Reminder(
                unit,
                row.getInt("many"),
                Optional.ofNullable(row.getString("what")).orElse(""),
                Objects.requireNonNull(ObligationStore.instant(row, "due_at")));
    }

    /** The last run: its day, and the last day whose marks it has told. */
    Optional<ReminderDays> lastRun() {
        return database.sql("select run_on, told_until from obligations.reminder_run order by run_on desc limit 1")
                .query((row, number) -> new ReminderDays(
                        row.getObject("run_on", LocalDate.class), row.getObject("told_until", LocalDate.class)))
                .optional();
    }

    /** False when the day is done already. */
    boolean note(ReminderDays run) {
        return database.sql("""
                insert into obligations.reminder_run (run_on, told_until) values (:day, :until) on conflict do nothing
                """)
                        .param("day", run.day())
                        .param("until", run.until())
                        .update()
                == 1;
    }

    /** Once a day a unit is told once, however often the job is begun again. */
    boolean noteTold(UnitId unit, LocalDate day) {
        return database.sql("""
                insert into obligations.reminded (unit_id, day) values (:unit, :day) on conflict do nothing
                """)
                        .param("unit", unit.value())
                        .param("day", day)
                        .update()
                == 1;
    }

    void forget(LocalDate before) {
        database.sql("delete from obligations.reminded where day < :day")
                .param("day", before)
                .update();
    }
}
