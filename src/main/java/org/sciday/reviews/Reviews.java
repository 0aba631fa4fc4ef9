package org.sciday.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Difference;
import org.sciday.activities.Revision;
import org.sciday.audit.Trail;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews: opened by a submission, ended by one decision. The rules are in README.md beside this file. */
@Service
public class Reviews {

    private static final String TYPE = "reviews.review";

    private final ReviewStore store;
    private final Activities activities;
    private final Units units;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            ReviewStore store,
            Activities activities,
            Units units,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.activities = activities;
        this.units = units;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The review as its reviewers may see it; for all others it does not exist. */
    @Transactional(readOnly = true)
    public Review see(ReviewId id, Viewer by) {
        return checked(store.find(id).orElseThrow(() -> new NotFound("reviews.not-found")), "reviews.seen", by);
    }

    @Transactional(readOnly = true)
    public List<Review> historyOf(ActivityId activity) {
        return store.historyOf(activity);
    }

    @Transactional(readOnly = true)
    public List<FieldProblem> problemsOf(ReviewId id) {
        return store.problemsOf(id);
    }

    @Transactional(readOnly = true)
    public List<FlaggedWord> flaggedIn(ReviewId id) {
        return store.flaggedIn(id);
    }

    /** The content is answered for and public. Of what was changed after publication: it may stay as it is. */
    @Transactional
    public void pass(ReviewId id, Viewer by) {
        var review = open(id, "reviews.passed", by);
        activities.pass(review.activity(), by);
        decided(review, Decision.PASSED, "", by);
    }

    /** Back to the clerk with all that is to be mended at once; what was public is taken down thereby. */
    @Transactional
    public void sendBack(ReviewId id, List<FieldProblem> problems, Viewer by) {
        var named = problems.stream().filter(problem -> !problem.remark().isBlank()).toList();
        if (named.isEmpty()) {
            throw InvalidInput.of("", "reviews.problems-needed");
        }
        if (named.stream().anyMatch(problem -> problem.remark().length() > 500)) {
            throw InvalidInput.of("", "reviews.remark-too-long");
        }
        var review = open(id, "reviews.returned", by);
        store.addProblems(id, named);
        activities.sendBack(review.activity(), by);
        decided(review, Decision.RETURNED, "", by);
    }

    @Transactional
    public void reject(ReviewId id, String reason, Viewer by) {
        checkReason(reason);
        var review = open(id, "reviews.rejected", by);
        activities.reject(review.activity(), by);
        decided(review, Decision.REJECTED, reason.strip(), by);
    }

    /** Gives it to the reviewers of another unit: one's own supervisor, or a unit within one's scope. */
    @Transactional
    public void handOver(ReviewId id, UnitId to, String reason, Viewer by) {
        checkReason(reason);
        var review = open(id, "reviews.handed-over", by);
        if (!targetsOf(review).contains(to)) {
            throw InvalidInput.of("to", "reviews.cannot-hand-over-there");
        }
        store.handOver(review, to, reason.strip(), by.account(), clock.instant());
        var change = Map.of("from", review.queue().toString(), "to", to.toString(), "reason", reason.strip());
        trail.record(by, "reviews.handed-over", TYPE, id.value(), null, change);
    }

    /** Where it may be handed to: the unit above the queue, and the units between the queue and the unit. */
    @Transactional(readOnly = true)
    public List<UnitId> targetsOf(Review review) {
        var above = units.supervisorsOf(review.queue()).all();
        var between = units.supervisorsOf(review.unit()).all().filter(unit -> units.covers(review.queue(), unit));
        return Stream.concat(above, between)
                .filter(unit -> !unit.equals(review.queue()))
                .distinct()
                .toList();
    }

    /** The text that is looked at, field by field, as people read it in that language. */
    @Transactional(readOnly = true)
    public List<Difference> textOf(Review review, Locale language) {
        var text = revision(review, review.subject().revision())
                .orElseGet(() -> activities.get(review.activity()).details());
        return activities.differences(Details.empty(), text, review.campaign(), language);
    }

    /** What is different from the text that a reviewer knows already; empty in the first round. */
    @Transactional(readOnly = true)
    public List<Difference> changesOf(Review review, Locale language) {
        var before = revision(review, review.subject().base());
        var after = revision(review, review.subject().revision());
        return before.isEmpty() || after.isEmpty()
                ? List.of()
                : activities.differences(before.get(), after.get(), review.campaign(), language);
    }

    private Optional<Details> revision(Review review, @Nullable Integer number) {
        return number == null
                ? Optional.empty()
                : activities.revisionsOf(review.activity()).stream()
                        .filter(revision -> revision.number() == number)
                        .map(Revision::details)
                        .findFirst();
    }

    /** Locks the review; the second of two reviewers learns here that the first was quicker. */
    private Review open(ReviewId id, String action, Viewer by) {
        var review = store.lock(id).orElseThrow(() -> new NotFound("reviews.not-found"));
        checked(review, action, by);
        if (!review.isOpen()) {
            throw new Conflict("reviews.decided-meanwhile");
        }
        return review;
    }

    private Review checked(Review review, String action, Viewer by) {
        if (!units.mayManage(by, Permission.REVIEW, review.queue())) {
            trail.refused(by, action, TYPE, review.id().value());
            throw new NotFound("reviews.not-found");
        }
        return review;
    }

    private void decided(Review review, Decision decision, String reason, Viewer by) {
        store.decide(review.id(), decision, by.account(), reason, clock.instant());
        var change = Map.of("activity", review.activity().toString(), "reason", reason);
        trail.record(
                by, "reviews." + decision.name().toLowerCase(Locale.ROOT), TYPE, review.id().value(), null, change);
        var title = activities.get(review.activity()).title();
        events.publishEvent(new ReviewDecided(review.id(), review.activity(), review.unit(), title, review.subject().occasion(), decision));
    }

    private static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > 500) {
            throw InvalidInput.of("reason", "reviews.reason-needed");
        }
    }
}
