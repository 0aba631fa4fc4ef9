package org.sciday.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReviewStore {

    private static final String COLUMNS = """
            select id, activity_id, campaign_id, unit_id, occasion, round, revision, base, queue_id, route, opened_at,
                   decision, decided_by, decided_at, reason from reviews.review
            """;

    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isRoutedByLine(String unitKind) {
        return jdbc.sql("select exists (select 1 from reviews.routed_by_line where unit_kind = :kind)")
                .param("kind", unitKind)
                .query(Boolean.class)
                .single();
    }

    void add(Review review, List<FlaggedWord> flagged) {
        jdbc.sql("""
                insert into reviews.review
                       (id, activity_id, campaign_id, unit_id, occasion, round, revision, base, queue_id, route, opened_at)
                values (:id, :activity, :campaign, :unit, :occasion, :round, :revision, :base, :queue, :route, :at)
                """)
                .param("id", review.id().value())
                .param("activity", review.activity().value())
                .param("campaign", review.campaign().value())
                .param("unit", review.unit().value())
                .param("occasion", review.subject().occasion().name())
                .param("round", review.round())
                .param("revision", review.subject().revision())
                .param("base", review.subject().base())
                .param("queue", review.queue().value())
                .param("route", review.route().name())
                .param("at", Timestamp.from(review.openedAt()))
                .update();
        addFlagged(review.id(), flagged);
    }

    /** The open review now is of a later text. */
    void renew(ReviewId id, int revision, List<FlaggedWord> flagged) {
        jdbc.sql("update reviews.review set revision = :revision where id = :id")
                .param("revision", revision)
                .param("id", id.value())
                .update();
        jdbc.sql("delete from reviews.flagged_word where review_id = :id")
                .param("id", id.value())
                .update();
        addFlagged(id, flagged);
    }

    private void addFlagged(ReviewId id, List<FlaggedWord> flagged) {
        for (var word : flagged) {
            jdbc.sql("insert into reviews.flagged_word (review_id, field, word) values (:review, :field, :word)")
                    .param("review", id.value())
                    .param("field", word.field())
                    .param("word", word.word())
                    .update();
        }
    }

    Optional<Review> find(ReviewId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(ReviewStore::review)
                .optional();
    }

    /** The open review of the activity, locked until the transaction ends: of two reviewers one comes second. */
    Optional<Review> lockOpen(ActivityId activity) {
        return jdbc.sql(COLUMNS + " where activity_id = :activity and decision is null for update")
                .param("activity", activity.value())
                .query(ReviewStore::review)
                .optional();
    }

    Optional<Review> lock(ReviewId id) {
        return jdbc.sql(COLUMNS + " where id = :id for update")
                .param("id", id.value())
                .query(ReviewStore::review)
                .optional();
    }

    List<Review> historyOf(ActivityId activity) {
        return jdbc.sql(COLUMNS + " where activity_id = :activity order by opened_at")
                .param("activity", activity.value())
                .query(ReviewStore::review)
                .list();
    }

    void decide(ReviewId id, Decision decision, @Nullable AccountId by, String reason, Instant at) {
        jdbc.sql("""
                update reviews.review set decision = :decision, decided_by = :by, decided_at = :at, reason = :reason
                 where id = :id
                """)
                .param("id", id.value())
                .param("decision", decision.name())
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
    }

    void addProblems(ReviewId id, List<FieldProblem> problems) {
        for (var position = 0; position < problems.size(); position++) {
            jdbc.sql("""
                    insert into reviews.problem (review_id, position, field, remark)
                    values (:review, :position, :field, :remark)
                    """)
                    .param("review", id.value())
                    .param("position", position)
                    .param("field", problems.get(position).field())
                    .param("remark", problems.get(position).remark())
                    .update();
        }
    }

    List<FieldProblem> problemsOf(ReviewId id) {
        return jdbc.sql("select field, remark from reviews.problem where review_id = :id order by position")
                .param("id", id.value())
                .query((row, number) -> new FieldProblem(row.getString("field"), row.getString("remark")))
                .list();
    }

    List<FlaggedWord> flaggedIn(ReviewId id) {
        return jdbc.sql("select field, word from reviews.flagged_word where review_id = :id order by field, word")
                .param("id", id.value())
                .query((row, number) -> new FlaggedWord(row.getString("field"), row.getString("word")))
                .list();
    }

    void handOver(Review review, UnitId to, String reason, @Nullable AccountId by, Instant at) {
        jdbc.sql("update reviews.review set queue_id = :to, route = 'HANDED_OVER' where id = :id")
                .param("id", review.id().value())
                .param("to", to.value())
                .update();
        jdbc.sql("""
                insert into reviews.hand_over (id, review_id, from_id, to_id, reason, handed_by, handed_at)
                values (:id, :review, :from, :to, :reason, :by, :at)
                """)
                .param("id", Ids.next())
                .param("review", review.id().value())
                .param("from", review.queue().value())
                .param("to", to.value())
                .param("reason", reason)
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    static Review review(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision");
        return new Review(
                new ReviewId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Review.Subject(
                        Occasion.valueOf(row.getString("occasion")),
                        row.getInt("round"),
                        row.getObject("revision", Integer.class),
                        row.getObject("base", Integer.class)),
                new UnitId(row.getObject("queue_id", UUID.class)),
                Route.valueOf(row.getString("route")),
                row.getTimestamp("opened_at").toInstant(),
                decision == null ? null : outcome(row, Decision.valueOf(decision)));
    }

    private static Review.Outcome outcome(ResultSet row, Decision decision) throws SQLException {
        var by = row.getObject("decided_by", UUID.class);
        return new Review.Outcome(
                decision,
                by == null ? null : new AccountId(by),
                row.getTimestamp("decided_at").toInstant(),
                row.getString("reason"));
    }
}
