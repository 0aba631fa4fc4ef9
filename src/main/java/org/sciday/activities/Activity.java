package org.sciday.activities;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;

/**
 * What a unit shows the public within a campaign. Immutable: every change is a new value. Two states that must not be
 * mixed up: where its text stands in review, and what the public is told about the event.
 */
public record Activity(
        ActivityId id,
        CampaignId campaign,
        UnitId unit,
        Details details,
        Review review,
        Publicity publicity,
        Instant changedAt,
        int version) {

    /**
     * @param round how often it was submitted
     * @param submittedAt the last time
     * @param late the first submission came after the unit's deadline; it is accepted all the same
     */
    public record Review(
            ReviewState state, int round, @Nullable Instant submittedAt, boolean late) {
        Review in(ReviewState next) {
            return new Review(next, round, submittedAt, late);
        }
    }

    /** @param note what to do now, in the clerk's words, when the status is not the usual one */
    public record Publicity(
            @Nullable Instant publishedAt,
            PublicStatus status,
            String note,
            @Nullable Instant since) {
        static final Publicity NONE = new Publicity(null, PublicStatus.SCHEDULED, "", null);
    }

    static Activity draft(ActivityId id, CampaignId campaign, UnitId unit, Details details, Instant now) {
        var review = new Review(ReviewState.DRAFT, 0, null, false);
        return new Activity(id, campaign, unit, details, review, Publicity.NONE, now, 1);
    }

    public String title() {
        return details.wording().title();
    }

    public ReviewState reviewState() {
        return review.state();
    }

    public PublicStatus publicStatus() {
        return publicity.status();
    }

    public @Nullable Instant publishedAt() {
        return publicity.publishedAt();
    }

    public @Nullable Instant submittedAt() {
        return review.submittedAt();
    }

    public boolean late() {
        return review.late();
    }

    public boolean published() {
        return review.state() == ReviewState.PASSED;
    }

    /** May everybody see it? Passed, and the campaign's publishing date has come. */
    public boolean publicAt(Instant now) {
        return published()
                && publicity.publishedAt() != null
                && !publicity.publishedAt().isAfter(now);
    }

    /** The text as typed. Published ones are told apart as changed when their time or place is. */
    Activity rewritten(Details text, Instant now) {
        return switch (review.state()) {
            case DRAFT, RETURNED -> new Activity(id, campaign, unit, text, review, publicity, now, version);
            case PASSED -> new Activity(id, campaign, unit, text, review, publicityAfter(text, now), now, version);
            case SUBMITTED -> throw new RuleBroken("activities.in-review");
            case REJECTED -> throw new RuleBroken("activities.rejected-is-final");
        };
    }

    /** Pressed twice, it is submitted once. */
    Activity submitted(Details settled, boolean afterDeadline, Instant now) {
        return switch (review.state()) {
            case DRAFT, RETURNED -> {
                var late = review.round() == 0 ? afterDeadline : review.late();
                var next = new Review(ReviewState.SUBMITTED, review.round() + 1, now, late);
                yield new Activity(id, campaign, unit, settled, next, publicity, now, version);
            }
            case SUBMITTED -> this;
            case PASSED -> throw new RuleBroken("activities.already-published");
            case REJECTED -> throw new RuleBroken("activities.rejected-is-final");
        };
    }

    /** The clerk takes the submission back to write on. */
    Activity withdrawn(Instant now) {
        return switch (review.state()) {
            case SUBMITTED -> in(ReviewState.DRAFT, publicity, now);
            case DRAFT -> this;
            case RETURNED, PASSED, REJECTED -> throw new RuleBroken("activities.not-in-review");
        };
    }

    Activity passed(Instant publishedAt, Instant now) {
        return switch (review.state()) {
            case SUBMITTED -> in(ReviewState.PASSED, new Publicity(publishedAt, PublicStatus.SCHEDULED, "", null), now);
            case PASSED -> this;
            case DRAFT, RETURNED, REJECTED -> throw new RuleBroken("activities.not-in-review");
        };
    }

    /** Back to the clerk; a published one is thereby taken down at once. */
    Activity returned(Instant now) {
        return switch (review.state()) {
            case SUBMITTED, PASSED -> in(ReviewState.RETURNED, Publicity.NONE, now);
            case RETURNED -> this;
            case DRAFT, REJECTED -> throw new RuleBroken("activities.not-in-review");
        };
    }

    Activity rejected(Instant now) {
        return switch (review.state()) {
            case SUBMITTED -> in(ReviewState.REJECTED, publicity, now);
            case REJECTED -> this;
            case DRAFT, RETURNED, PASSED -> throw new RuleBroken("activities.not-in-review");
        };
    }

    /** A cancelled activity stays cancelled: people were told, places were given back. */
    Activity announced(PublicStatus status, String note, Instant now) {
        if (!published()) {
            throw new RuleBroken("activities.not-published");
        }
        if (publicity.status() == PublicStatus.CANCELLED && status != PublicStatus.CANCELLED) {
            throw new RuleBroken("activities.cancelled-is-final");
        }
        var told = new Publicity(publicity.publishedAt(), status, PlainText.block(note), now);
        return in(review.state(), told, now);
    }

    /** Only what nobody else has seen may vanish. */
    void checkDeletable() {
        if (review.state() != ReviewState.DRAFT || review.round() > 0) {
            throw new RuleBroken("activities.not-deletable");
        }
    }

    /** Facts of every session; of a sound activity only, since a draft's may lack their times. */
    List<SessionFacts> sessionFacts() {
        return details.sessions().stream()
                .flatMap(session -> SessionFacts.of(this, session).stream())
                .toList();
    }

    private Publicity publicityAfter(Details text, Instant now) {
        var moved = !ProgrammeText.whenAndWhere(text).equals(ProgrammeText.whenAndWhere(details));
        return moved && publicity.status() == PublicStatus.SCHEDULED
                ? new Publicity(publicity.publishedAt(), PublicStatus.CHANGED, "", now)
                : publicity;
    }

    private Activity in(ReviewState state, Publicity told, Instant now) {
        return new Activity(id, campaign, unit, details, review.in(state), told, now, version);
    }
}
