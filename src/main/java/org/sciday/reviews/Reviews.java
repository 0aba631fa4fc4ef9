package org.sciday.reviews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.ActivitySubmitted;
import org.sciday.activities.ActivityWithdrawn;
import org.sciday.activities.Details;
import org.sciday.activities.Difference;
import org.sciday.audit.Trail;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews: opened by a submission, ended by one decision. The rules are in README.md beside this file. */
@Service
public class Reviews {

    private static final String TYPE = "reviews.review";

    private final ReviewStore store;
    private final Routing routing;
    private final Screening screening;
    private final Activities activities;
    private final Units units;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            ReviewStore store,
            Routing routing,
            Screening screening,
            Activities activities,
            Units units,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.routing = routing;
        this.screening = screening;
        this.activities = activities;
        this.units = units;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Within the submission's own transaction: what is submitted is in a queue, always. */
    @EventListener
    void open(ActivitySubmitted submitted) {
        var target = routing.targetOf(submitted.unit());
        var review = new Review(
                ReviewId.next(),
                submitted.activity(),
                submitted.campaign(),
                submitted.unit(),
                submitted.round(),
                target.queue(),
                target.route(),
                clock.instant(),
                null);
        store.add(review, screening.screen(textsOf(submitted.activity())));
    }

    @EventListener
    void close(ActivityWithdrawn withdrawn) {
        store.lockOpen(withdrawn.activity())
                .ifPresent(review -> store.decide(review.id(), Decision.WITHDRAWN, null, "", clock.instant()));
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

    /** The content is answered for and public. */
    @Transactional
    public void pass(ReviewId id, Viewer by) {
        var review = open(id, "reviews.passed", by);
        activities.pass(review.activity(), by);
        decided(review, Decision.PASSED, "", by);
    }

    /** Back to the clerk with all that is to be mended at once. */
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

    /** Passes what carries no flagged word and is still open; tells what was left and why. */
    @Transactional
    public BulkResult passAll(List<ReviewId> ids, Viewer by) {
        var left = new ArrayList<ReviewId>();
        var passed = 0;
        for (var id : ids) {
            var review = see(id, by);
            if (review.isOpen() && store.flaggedIn(id).isEmpty()) {
                pass(id, by);
                passed++;
            } else {
                left.add(id);
            }
        }
        return new BulkResult(passed, left);
    }

    /** @param left reviews that need a look of their own */
    public record BulkResult(int passed, List<ReviewId> left) {}

    /** The submitted text, field by field, as people read it. */
    @Transactional(readOnly = true)
    public List<Difference> textOf(Review review) {
        var activity = activities.get(review.activity());
        return activities.differences(Details.empty(), activity.details(), review.campaign());
    }

    /** What changed since the round before; empty in the first round. */
    @Transactional(readOnly = true)
    public List<Difference> changesSinceLastRound(Review review) {
        var revisions = activities.revisionsOf(review.activity());
        if (review.round() < 2 || revisions.size() < 2) {
            return List.of();
        }
        var last = revisions.getLast();
        var before = revisions.get(revisions.size() - 2);
        return activities.differences(before.details(), last.details(), review.campaign());
    }

    private Map<String, String> textsOf(ActivityId id) {
        var wording = activities.get(id).details().wording();
        var texts = new LinkedHashMap<String, String>();
        texts.put("wording.title", wording.title());
        texts.put("wording.summary", wording.summary());
        texts.put("wording.visitorNote", wording.visitorNote());
        texts.put("wording.coHosts", wording.coHosts());
        return texts;
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
        events.publishEvent(new ReviewDecided(review.id(), review.activity(), review.unit(), title, decision));
    }

    private static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > 500) {
            throw InvalidInput.of("reason", "reviews.reason-needed");
        }
    }
}
