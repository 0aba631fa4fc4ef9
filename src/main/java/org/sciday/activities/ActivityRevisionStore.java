package org.sciday.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots of the text: revisions for ever, sidelined drafts until someone has looked at both. */
@Repository
class ActivityRevisionStore {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient database;

    ActivityRevisionStore(JdbcClient database) {
        this.database = database;
    }

    void add(Activity activity, Revision.Occasion occasion, Viewer by, Instant at) {
        database.sql("""
                insert into activities.revision (activity_id, number, occasion, details, made_by, made_at)
                select :activity, coalesce(max(number), 0) + 1, :occasion, :details::jsonb, :by, :at
                  from activities.revision
                 where activity_id = :activity
                """)
                .param("activity", activity.id().value())
                .param("occasion", occasion.name())
                .param("details", MAPPER.writeValueAsString(activity.details()))
                .param("by", accountOf(by))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Revision> of(ActivityId activity) {
        return database.sql("select * from activities.revision where activity_id = :activity order by number")
                .param("activity", activity.value())
                .query(ActivityRevisionStore::revision)
                .list();
    }

    /** One per person and activity: the newest text replaces an older one that was set aside. */
    void setAside(ActivityId activity, AccountId account, Details details, Instant at) {
        database.sql("""
                insert into activities.sidelined_draft (activity_id, account_id, details, made_at)
                values (:activity, :account, :details::jsonb, :at)
                on conflict (activity_id, account_id) do update
                   set details = excluded.details, made_at = excluded.made_at
                """)
                .param("activity", activity.value())
                .param("account", account.value())
                .param("details", MAPPER.writeValueAsString(details))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Details> sidelined(ActivityId activity, AccountId account) {
        return database.sql("""
                select details from activities.sidelined_draft where activity_id = :activity and account_id = :account
                """)
                .param("activity", activity.value())
                .param("account", account.value())
                .query(String.class)
                .optional()
                .map(json -> MAPPER.readValue(json, Details.class));
    }

    void dropSidelined(ActivityId activity, AccountId account) {
        database.sql("delete from activities.sidelined_draft where activity_id = :activity and account_id = :account")
                .param("activity", activity.value())
                .param("account", account.value())
                .update();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        var by = row.getObject("made_by", UUID.class);
        return new Revision(
                row.getInt("number"),
                Revision.Occasion.valueOf(row.getString("occasion")),
                by == null ? null : new AccountId(by),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                MAPPER.readValue(row.getString("details"), Details.class));
    }

    private static @Nullable UUID accountOf(Viewer by) {
        return by.account() == null ? null : by.account().value();
    }
}
