package org.sciday.activities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sciday.activities.ActivityRows.Origin;
import org.sciday.files.PictureId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves activities with their sites, sessions and joined actions. */
@Repository
class ActivityStore {

    private final JdbcClient database;
    private final ProgrammeStore programmes;

    ActivityStore(JdbcClient database, ProgrammeStore programmes) {
        this.database = database;
        this.programmes = programmes;
    }

    Optional<Activity> find(ActivityId id) {
        return list(List.of(id)).stream().findFirst();
    }

    List<Activity> list(Collection<ActivityId> ids) {
        var wanted = ids.stream().map(ActivityId::value).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var programmesOf = programmes.of(wanted);
        var activities = new ArrayList<Activity>();
        database.sql("""
                select a.*, array(select j.action_id from activities.joined_action j where j.activity_id = a.id) as actions
                  from activities.activity a
                 where a.id in (:ids)
                """).param("ids", wanted).query(row -> {
            var programme = programmesOf.of(row.getObject("id", UUID.class));
            activities.add(ActivityReading.activity(row, programme.sites(), programme.sessions()));
        });
        return List.copyOf(activities);
    }

    /** The one that the unit worked on last. */
    Optional<Activity> findLastOf(UnitId unit) {
        return database.sql("select id from activities.activity where unit_id = :unit order by changed_at desc limit 1")
                .param("unit", unit.value())
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(new ActivityId(id)));
    }

    List<ActivityId> withCover(PictureId cover) {
        return database.sql("select id from activities.activity where cover_id = :cover order by id limit 50")
                .param("cover", cover.value())
                .query((row, number) -> new ActivityId(row.getObject("id", UUID.class)))
                .list();
    }

    boolean isCoverOfPublished(PictureId cover) {
        return database.sql("""
                select exists (select 1 from activities.activity where cover_id = :cover and review_state = 'PASSED')
                """)
                .param("cover", cover.value())
                .query(Boolean.class)
                .single();
    }

    Optional<ActivityId> findByKey(UUID key) {
        return database.sql("select id from activities.activity where key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(ActivityId::new);
    }

    /** Adds many at once; a key that is there already is left out. Returns the ids that were added. */
    List<ActivityId> add(Collection<Activity> activities, Function<Activity, Origin> originOf) {
        var rows = ActivityRows.array();
        activities.forEach(activity -> rows.add(ActivityRows.activity(activity, originOf.apply(activity))));
        var added = database.sql("""
                insert into activities.activity
                select * from jsonb_populate_recordset(null::activities.activity, :rows::jsonb)
                on conflict (key) do nothing
                returning id
                """)
                .param("rows", rows.toString())
                .query(UUID.class)
                .set();
        var fresh = activities.stream()
                .filter(activity -> added.contains(activity.id().value()))
                .toList();
        programmes.put(fresh);
        return fresh.stream().map(Activity::id).toList();
    }

    /** False when someone else changed it since that version was read. */
    boolean update(Activity activity) {
        var done = database.sql("""
                update activities.activity a
                   set (title, title_grams, summary, visitor_note, co_hosts, cover_id) =
                       (r.title, r.title_grams, r.summary, r.visitor_note, r.co_hosts, r.cover_id),
                       (kind_code, topics, audiences, places) = (r.kind_code, r.topics, r.audiences, r.places),
                       (format, online_url, expected_people, science_workers, volunteers, free_of_charge, fee_note) =
                       (r.format, r.online_url, r.expected_people, r.science_workers, r.volunteers,
                        r.free_of_charge, r.fee_note),
                       (age_from, age_to, accessibility, accessibility_note, contact_name, contact_phone,
                        permit_number, permit_exemption) =
                       (r.age_from, r.age_to, r.accessibility, r.accessibility_note, r.contact_name,
                        r.contact_phone, r.permit_number, r.permit_exemption),
                       (review_state, round, submitted_at, late, public_status, status_note, status_since,
                        published_at) =
                       (r.review_state, r.round, r.submitted_at, r.late, r.public_status, r.status_note,
                        r.status_since, r.published_at),
                       (region_code, first_starts_at, last_ends_at, session_count, changed_at, version) =
                       (coalesce(r.region_code, a.region_code), r.first_starts_at, r.last_ends_at, r.session_count,
                        r.changed_at, a.version + 1)
                  from jsonb_populate_record(null::activities.activity, :row::jsonb) r
                 where a.id = r.id and a.version = r.version
                """)
                .param("row", ActivityRows.activity(activity, null).toString())
                .update();
        if (done == 1) {
            programmes.put(List.of(activity));
        }
        return done == 1;
    }

    /** To be called after listeners had their say on the sessions that go. */
    void removeOldRows(Activity activity) {
        programmes.removeOthers(activity);
    }

    void delete(ActivityId id) {
        database.sql("delete from activities.activity where id = :id")
                .param("id", id.value())
                .update();
    }

    int deleteUntouched(Collection<ActivityId> ids, UnitId unit) {
        return database.sql("""
                delete from activities.activity
                 where id = any (cast(:ids as uuid[])) and unit_id = :unit
                   and version = 1 and review_state = 'DRAFT' and round = 0
                """)
                .param("ids", ids.stream().map(ActivityId::toString).toArray(String[]::new))
                .param("unit", unit.value())
                .update();
    }

    Optional<SessionFacts> session(SessionId id) {
        return database.sql("select activity_id from activities.session where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(activity -> find(new ActivityId(activity)))
                .flatMap(activity -> activity.sessionFacts().stream()
                        .filter(facts -> facts.id().equals(id))
                        .findFirst());
    }
}
