package org.sciday.feedback;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityId;
import org.sciday.audit.Trail;
import org.sciday.feedback.Rating.State;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ratings by people who were there. The rules are in README.md beside this file. */
@Service
public class Feedback {

    private static final String TYPE = "feedback.rating";
    private static final int MAX_WORDS = 500;

    private final FeedbackStore store;
    private final Activities activities;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    Feedback(FeedbackStore store, Activities activities, Units units, Trail trail, Clock clock) {
        this.store = store;
        this.activities = activities;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** Is it public, so that there is anything to say about it? */
    @Transactional(readOnly = true)
    public void checkPublished(ActivityId activity) {
        published(activity);
    }

    /** Was the person let in at one of the activity's sessions? */
    @Transactional(readOnly = true)
    public boolean mayRate(ActivityId activity, Viewer by) {
        return by.isSignedIn() && store.wasThere(by.id(), activity);
    }

    @Transactional(readOnly = true)
    public Optional<Rating> ratingOf(ActivityId activity, Viewer by) {
        return by.isSignedIn() ? store.find(activity, by.id()) : Optional.empty();
    }

    /** Says it, or says it anew: pressing twice leaves one rating. */
    @Transactional
    public void rate(ActivityId id, int stars, String comment, Viewer by) {
        var activity = published(id);
        if (!store.wasThere(by.id(), id)) {
            throw new NotAllowed("feedback.only-attendees");
        }
        var words = comment.strip();
        var errors = new ArrayList<FieldError>();
        if (stars < 1 || stars > 5) {
            errors.add(FieldError.of("stars", "feedback.stars-needed"));
        }
        if (words.length() > MAX_WORDS) {
            errors.add(FieldError.of("comment", "shared.too-long", MAX_WORDS));
        }
        InvalidInput.check(errors);
        var rating = new Rating(
                RatingId.next(),
                id,
                activity.unit(),
                by.id(),
                stars,
                words,
                Rating.firstStateOf(words),
                "",
                "",
                clock.instant());
        store.put(rating);
        trail.record(by, "feedback.rated", "activities.activity", id.value(), null, Map.of("stars", stars));
    }

    /** The words may be read by all. */
    @Transactional
    public void show(RatingId id, Viewer by) {
        var rating = within(id, Permission.FEEDBACK_MODERATE, "feedback.shown", by);
        store.moderate(id, State.SHOWN, "", by.account(), clock.instant());
        trail.record(by, "feedback.shown", TYPE, id.value(), Map.of("state", rating.state()), Map.of("state", State.SHOWN));
    }

    /** Takes the rating off the page; its author reads the reason and may appeal. */
    @Transactional
    public void hide(RatingId id, String reason, Viewer by) {
        var rating = within(id, Permission.FEEDBACK_MODERATE, "feedback.hidden", by);
        if (reason.isBlank() || reason.length() > 300) {
            throw InvalidInput.of("reason", "feedback.reason-needed");
        }
        store.moderate(id, State.HIDDEN, reason.strip(), by.account(), clock.instant());
        var after = Map.of("state", State.HIDDEN.name(), "reason", reason.strip());
        trail.record(by, "feedback.hidden", TYPE, id.value(), Map.of("state", rating.state()), after);
    }

    /** The unit answers, once; answering again puts the new words in place of the old. */
    @Transactional
    public void reply(RatingId id, String text, Viewer by) {
        within(id, Permission.FEEDBACK_REPLY, "feedback.replied", by);
        if (text.isBlank() || text.length() > MAX_WORDS) {
            throw InvalidInput.of("text", "feedback.reply-length");
        }
        store.reply(id, text.strip(), by.account(), clock.instant());
        trail.record(by, "feedback.replied", TYPE, id.value(), null, Map.of("text", text.strip()));
    }

    /** Anyone signed in points a moderator at a rating; it stays until the moderator has looked. */
    @Transactional
    public void report(RatingId id, String reason, Viewer by) {
        if (reason.isBlank() || reason.length() > 300) {
            throw InvalidInput.of("reason", "feedback.reason-needed");
        }
        if (store.find(id).filter(rating -> rating.state() == State.SHOWN).isEmpty()) {
            throw new NotFound("feedback.not-found");
        }
        store.report(id, reason.strip(), by.id(), clock.instant());
    }

    /** The author of a hidden rating asks for a second look. */
    @Transactional
    public void appeal(RatingId id, String text, Viewer by) {
        var rating = store.find(id).orElseThrow(() -> new NotFound("feedback.not-found"));
        if (!rating.author().equals(by.id())) {
            trail.refused(by, "feedback.appealed", TYPE, id.value());
            throw new NotFound("feedback.not-found");
        }
        if (rating.state() != State.HIDDEN) {
            throw new RuleBroken("feedback.not-hidden");
        }
        if (text.isBlank() || text.length() > MAX_WORDS) {
            throw InvalidInput.of("appeal", "feedback.reply-length");
        }
        store.appeal(id, text.strip());
        trail.record(by, "feedback.appealed", TYPE, id.value(), null, Map.of());
    }

    /** Takes over ratings made up for a demonstration: shown at once. */
    @Transactional
    public void enrol(List<Rating> ratings) {
        ratings.forEach(rating -> {
            store.put(rating);
            store.moderate(rating.id(), State.SHOWN, "", null, rating.ratedAt());
        });
    }

    private Activity published(ActivityId id) {
        return activities.find(id).filter(Activity::published).orElseThrow(() -> new NotFound("feedback.no-activity"));
    }

    private Rating within(RatingId id, Permission permission, String action, Viewer by) {
        var rating = store.find(id).orElseThrow(() -> new NotFound("feedback.not-found"));
        if (!units.mayManage(by, permission, rating.unit())) {
            trail.refused(by, action, TYPE, id.value());
            throw new NotFound("feedback.not-found");
        }
        return rating;
    }
}
