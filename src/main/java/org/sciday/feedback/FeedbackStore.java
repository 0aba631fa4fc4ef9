package org.sciday.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.feedback.Rating.State;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedbackStore {

    private static final String COLUMNS = """
            select id, activity_id, unit_id, account_id, stars, comment, state, reason, appeal, rated_at
              from feedback.rating
            """;

    private final JdbcClient jdbc;

    FeedbackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean wasThere(AccountId account, ActivityId activity) {
        return jdbc.sql("""
                select exists (select 1 from checkin.attendee
                                where account_id = :account and activity_id = :activity)
                """)
                .param("account", account.value())
                .param("activity", activity.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Rating> find(RatingId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(FeedbackStore::rating)
                .optional();
    }

    Optional<Rating> find(ActivityId activity, AccountId author) {
        return jdbc.sql(COLUMNS + " where activity_id = :activity and account_id = :author")
                .param("activity", activity.value())
                .param("author", author.value())
                .query(FeedbackStore::rating)
                .optional();
    }

    /** One rating a person and activity; rating again says it anew. */
    void put(Rating rating) {
        jdbc.sql("""
                insert into feedback.rating (id, activity_id, unit_id, account_id, stars, comment, state, rated_at)
                values (:id, :activity, :unit, :author, :stars, :comment, :state, :at)
                on conflict (activity_id, account_id) do update
                   set stars = excluded.stars, comment = excluded.comment, rated_at = excluded.rated_at,
                       state = case when feedback.rating.comment = excluded.comment
                                    then feedback.rating.state else excluded.state end
                """)
                .param("id", rating.id().value())
                .param("activity", rating.activity().value())
                .param("unit", rating.unit().value())
                .param("author", rating.author().value())
                .param("stars", rating.stars())
                .param("comment", rating.comment())
                .param("state", rating.state().name())
                .param("at", Timestamp.from(rating.ratedAt()))
                .update();
    }

    void moderate(RatingId id, State state, String reason, @Nullable AccountId by, Instant at) {
        jdbc.sql("""
                update feedback.rating
                   set state = :state, reason = :reason, appeal = '', moderated_by = :by, moderated_at = :at
                 where id = :id
                """)
                .param("id", id.value())
                .param("state", state.name())
                .param("reason", reason)
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("update feedback.report set settled_at = :at where rating_id = :id and settled_at is null")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void appeal(RatingId id, String text) {
        jdbc.sql("update feedback.rating set state = 'PENDING', appeal = :text where id = :id")
                .param("id", id.value())
                .param("text", text)
                .update();
    }

    void reply(RatingId id, String text, @Nullable AccountId by, Instant at) {
        jdbc.sql("""
                insert into feedback.reply (rating_id, text, replied_by, replied_at) values (:id, :text, :by, :at)
                on conflict (rating_id) do update
                   set text = excluded.text, replied_by = excluded.replied_by, replied_at = excluded.replied_at
                """)
                .param("id", id.value())
                .param("text", text)
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void report(RatingId id, String reason, AccountId by, Instant at) {
        jdbc.sql("""
                insert into feedback.report (id, rating_id, account_id, reason, reported_at)
                values (:id, :rating, :by, :reason, :at) on conflict (rating_id, account_id) do nothing
                """)
                .param("id", Ids.next())
                .param("rating", id.value())
                .param("by", by.value())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Rating rating(ResultSet row, int number) throws SQLException {
        return new Rating(
                new RatingId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getInt("stars"),
                row.getString("comment"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("appeal"),
                row.getTimestamp("rated_at").toInstant());
    }
}
