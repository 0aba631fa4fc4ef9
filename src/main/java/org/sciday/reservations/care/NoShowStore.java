package org.sciday.reservations.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stayed away. Counted in one statement for all sessions; counting again changes nothing. */
@Repository
class NoShowStore {

    private record Missed(UUID session, String title, Instant startsAt, int countsTo, int suspendDays, UUID account) {}

    private final JdbcClient database;
    private final CareSettings settings;

    NoShowStore(JdbcClient database, CareSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * Counts sessions that ended between the two moments and took place as announced, and notes what their terms,
     * or their campaign, say of it now. A door that let in no ticket at all kept no list, and then nobody's absence is known.
     */
    List<MissedHolders> count(Instant from, Instant until, Instant now) {
        var missed = database.sql("""
                with counted as (
                  insert into reservations.no_show
                         (reservation_id, account_id, session_id, day, counted_at, counts_to, suspend_days)
                  select held.id, held.account_id, held.session_id,
                         (line.starts_at at time zone 'Asia/Shanghai')::date, :now,
                         coalesce(said.no_shows, :limit), coalesce(said.suspend_days, :days)
                    from activities.session_line line
                    join reservations.reservation held
                      on held.session_id = line.id and held.status in ('CONFIRMED', 'LAPSED') and held.came_at is null
                    left join reservations.terms agreed on agreed.activity_id = line.activity_id
                    left join campaigns.effective_absence above on above.campaign_id = line.campaign_id
                   cross join lateral (select agreed.terms -> 'cancelling' -> 'absence' as absence) own
                   cross join lateral (
                         select coalesce(cast(own.absence ->> 'noShows' as int), above.no_shows) as no_shows,
                                coalesce(cast(own.absence ->> 'suspendDays' as int), above.suspend_days) as suspend_days) said
                   where said.no_shows is distinct from 0 and line.ends_at > :from and line.ends_at <= :until
                     and line.review_state = 'PASSED' and line.public_status in ('SCHEDULED', 'CHANGED', 'FULL')
                     and exists (select 1 from reservations.reservation came
                                  where came.session_id = line.id and came.status = 'USED')
                  on conflict do nothing
                  returning account_id, session_id, counts_to, suspend_days
                )
                select counted.*, line.title, line.starts_at
                  from counted join activities.session_line line on line.id = counted.session_id
                 order by counted.session_id, counted.account_id
                """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", settings.noShows())
                .param("days", settings.suspendFor().toDays())
                .query((row, number) -> new Missed(
                        row.getObject("session_id", UUID.class),
                        row.getString("title"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getInt("counts_to"),
                        row.getInt("suspend_days"),
                        row.getObject("account_id", UUID.class)))
                .list();
        return missed.stream().collect(Collectors.groupingBy(Missed::session)).values().stream()
                .map(NoShowStore::together)
                .toList();
    }

    private static MissedHolders together(List<Missed> ofSession) {
        var first = ofSession.getFirst();
        var holders = ofSession.stream().map(one -> new AccountId(one.account())).toList();
        return new MissedHolders(
                new SessionId(first.session()),
                first.title(),
                first.startsAt(),
                first.countsTo(),
                first.suspendDays(),
                holders);
    }

    /** Whose ticket was used after all, or fell with the activity, is no no-show any more. */
    void excuseWhoCame(Instant now) {
        database.sql("""
                update reservations.no_show missed set excused_at = :now
                  from reservations.reservation held
                 where held.id = missed.reservation_id and missed.excused_at is null
                   and (held.status not in ('CONFIRMED', 'LAPSED') or held.came_at is not null)
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void excuse(SuspensionId suspension, Instant now) {
        database.sql("""
                update reservations.no_show set excused_at = :now
                 where suspension_id = :suspension and excused_at is null
                """)
                .param("suspension", suspension.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * People who stayed away as often as some terms allow, and are not suspended now. Among the sessions that count
     * to a number are those of stricter terms: two missed where two are too many, or one of these and two where three
     * are. What has led to a suspension already leads to no other.
     */
    List<TooOften> tooOften(LocalDate since, Instant now) {
        return database.sql("""
                select account_id, max(suspend_days) as days
                  from (select missed.account_id, coalesce(missed.counts_to, :limit) as counts_to,
                               coalesce(missed.suspend_days, :days) as suspend_days,
                               count(*) over (partition by missed.account_id order by coalesce(missed.counts_to, :limit))
                                   as so_far
                          from reservations.no_show missed
                         where missed.excused_at is null and missed.suspension_id is null and missed.day > :since
                           and not exists (select 1 from reservations.suspension s
                                            where s.account_id = missed.account_id and s.lifted_at is null
                                              and s.ends_at > :now)) counted
                 where so_far >= counts_to
                 group by account_id
                 order by account_id
                """)
                .param("limit", settings.noShows())
                .param("days", settings.suspendFor().toDays())
                .param("since", since)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new TooOften(new AccountId(row.getObject("account_id", UUID.class)), row.getInt("days")))
                .list();
    }
}
