package org.sciday.site.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.sciday.shared.PageOf;
import org.sciday.shared.PlannedQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The programme in the order of time, read off the index of sessions: a page costs its twenty activities, however many
 * there are. What runs for days and has begun comes last and is few.
 */
@Repository
class ProgrammeWalkQueries {

    /** Counting further costs more than it tells. */
    static final int COUNTED = 1_000;

    private static final String SHORT_OR_TO_COME = """
            t.starts_at >= cast(:from as timestamptz) - interval '1 day' and t.starts_at < :to and t.ends_at > :from
            and (t.starts_at >= :from or t.ends_at - t.starts_at <= interval '1 day')
            """;

    private static final String LONG_AND_BEGUN =
            "t.starts_at < :from and t.ends_at > :from and t.ends_at - t.starts_at > interval '1 day'";

    /** Each activity once, with the first of its sessions within the time. */
    private static final String FOUND = """
              from activities.%1$s t
              join activities.published_activity a on a.id = t.activity_id
             where %2$s and %3$s and %4$s
               and not exists (
                   select 1 from activities.%1$s e
                    where e.activity_id = t.activity_id and e.ends_at > :from and e.starts_at < :to and %5$s
                      and (e.starts_at, e.id) < (t.starts_at, t.id))
            """;

    private final JdbcClient jdbc;

    ProgrammeWalkQueries(DataSource source) {
        this.jdbc = PlannedQueries.of(source);
    }

    /** Only what a walk in time answers: no words, no nearness, nothing that is past. */
    static boolean answers(ProgrammeFilter filter) {
        return filter.words().isEmpty() && filter.point().isEmpty() && !filter.isPast();
    }

    PageOf<ProgrammeCard> list(ProgrammeFilter filter, Instant now) {
        var asked = Asked.of(filter, now);
        var size = ProgrammeFilter.SIZE;
        var offset = (filter.number() - 1) * size;
        var cards = new ArrayList<>(walk(asked, SHORT_OR_TO_COME, size, offset));
        if (cards.size() < size) {
            var before = cards.isEmpty() && offset > 0 ? count(asked, SHORT_OR_TO_COME) : offset + cards.size();
            var skipped = Math.max(0, offset - before);
            cards.addAll(walk(asked, LONG_AND_BEGUN, size - cards.size(), skipped));
        }
        var known = cards.size() < size && (offset == 0 || !cards.isEmpty());
        return new PageOf<>(cards, filter.number(), size, known ? offset + cards.size() : count(asked));
    }

    private List<ProgrammeCard> walk(Asked asked, String time, int size, int offset) {
        return jdbc.sql("""
                with found as materialized (select a.id, t.id as session_id, t.starts_at %s
                              order by t.starts_at, a.id limit :size offset :offset)
                select a.id, a.title, a.topics[1] as topic, u.name as unit, a.cover_id, a.public_status, a.format,
                       a.age_from, a.session_count, t.starts_at, t.ends_at, t.site_name,
                       p.capacity - p.taken as free_places, null::double precision as metres
                  from found f
                  join activities.published_activity a on a.id = f.id
                  join activities.published_session t on t.id = f.session_id
                  join units.unit_line u on u.id = a.unit_id
                  left join reservations.session_places p on p.session_id = f.session_id
                 order by f.starts_at, f.id
                """.formatted(asked.found(time)))
                .params(asked.parameters())
                .param("size", size)
                .param("offset", offset)
                .query(ProgrammeQueries::card)
                .list();
    }

    private int count(Asked asked, String time) {
        return jdbc.sql("select count(*) " + asked.found(time))
                .params(asked.parameters())
                .query(Integer.class)
                .single();
    }

    private long count(Asked asked) {
        return jdbc.sql("""
                select count(*) from (
                    select 1 from activities.published_activity a
                     where a.last_ends_at > :from and a.first_starts_at < :to and %2$s
                       and exists (select 1 from activities.%1$s t
                                    where t.activity_id = a.id and t.ends_at > :from and t.starts_at < :to and %3$s)
                     limit %4$d) counted
                """.formatted(asked.sessions(), asked.activity(), asked.session("t"), COUNTED + 1))
                .params(asked.parameters())
                .query(Long.class)
                .single();
    }

    /** The conditions that are asked for, and no others. */
    private record Asked(boolean bySession, List<String> ofSession, String activity, Map<String, Object> parameters) {

        static Asked of(ProgrammeFilter filter, Instant now) {
            var span = filter.span(now);
            var activity = new ArrayList<>(List.of("a.public_status <> 'CANCELLED'"));
            var session = new ArrayList<String>();
            var parameters = new HashMap<String, Object>();
            parameters.put("from", Timestamp.from(span.from()));
            parameters.put("to", Timestamp.from(span.to()));
            if (filter.kind() != null && !filter.kind().isEmpty()) {
                activity.add("a.kind_code = :kind");
                parameters.put("kind", filter.kind());
            }
            if (filter.audience() != null && !filter.audience().isEmpty()) {
                activity.add(":audience = any (a.audiences)");
                parameters.put("audience", filter.audience());
            }
            if (Boolean.TRUE.equals(filter.online())) {
                activity.add("a.format <> 'ONSITE'");
            }
            if (Boolean.TRUE.equals(filter.accessible())) {
                activity.add("cardinality(a.accessibility) > 0");
            }
            ProgrammeQueries.actionOf(filter).ifPresent(action -> {
                activity.add("exists (select 1 from activities.joined_action j"
                        + " where j.activity_id = a.id and j.action_id = :action)");
                parameters.put("action", UUID.fromString(action));
            });
            if (!filter.regionPrefix().isEmpty()) {
                session.add("%s.region_code like :region || '%%'");
                parameters.put("region", filter.regionPrefix());
            }
            if (Boolean.TRUE.equals(filter.free())) {
                session.add("exists (select 1 from reservations.session_places p"
                        + " where p.session_id = %s.id and p.capacity > p.taken)");
            }
            return new Asked(!session.isEmpty(), session, String.join(" and ", activity), parameters);
        }

        String found(String time) {
            return FOUND.formatted(sessions(), time, session("t"), activity, session("e"));
        }

        /** The view knows where a session is; where nobody asks for that, the table is enough. */
        String sessions() {
            return bySession ? "published_session" : "session";
        }

        String session(String alias) {
            return ofSession.stream()
                    .map(condition -> condition.formatted(alias))
                    .reduce((one, other) -> one + " and " + other)
                    .orElse("true");
        }
    }
}
