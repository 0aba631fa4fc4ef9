package org.sciday.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sciday.feedback.Feedback;
import org.sciday.feedback.Rating;
import org.sciday.feedback.RatingId;
import org.sciday.shared.AccountId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** What people say of activities that are over, and what the units answer; the last words wait for a moderator. */
@Component
class DemoSayings {

    private static final int WAITING = 6;

    private final Feedback feedback;
    private final Clock clock;

    DemoSayings(Feedback feedback, Clock clock) {
        this.feedback = feedback;
        this.clock = clock;
    }

    private record Said(LoadedActivity activity, DemoComment comment, AccountId author) {}

    void load(Map<String, LoadedActivity> published, DemoCrowd crowd) {
        var said = said(published, crowd);
        var waiting = said.stream()
                .filter(one -> feedback.mayRate(one.activity().id(), viewer(one)))
                .skip(said.size() / 2)
                .limit(WAITING)
                .toList();
        waiting.forEach(one -> feedback.rate(
                one.activity().id(), one.comment().stars(), one.comment().text(), viewer(one)));
        enrol(said.stream().filter(one -> !waiting.contains(one)).toList());
    }

    private void enrol(List<Said> said) {
        var replies = new HashMap<RatingId, String>();
        var ratings = new ArrayList<Rating>();
        for (var one : said) {
            var rating = rating(one);
            ratings.add(rating);
            if (!one.comment().reply().isEmpty()) {
                replies.put(rating.id(), one.comment().reply());
            }
        }
        feedback.enrol(ratings);
        replies.forEach((id, text) -> feedback.reply(id, text, Viewer.platform()));
    }

    /** Once per person and activity, and only when the hour has come. */
    private List<Said> said(Map<String, LoadedActivity> published, DemoCrowd crowd) {
        var seen = new HashSet<String>();
        return crowd.comments().stream()
                .filter(comment -> published.containsKey(comment.activity()))
                .map(comment -> new Said(
                        Objects.requireNonNull(published.get(comment.activity())), comment, crowd.author(comment)))
                .filter(one -> one.activity()
                        .lastEnd()
                        .plus(Duration.ofHours(one.comment().hoursAfter()))
                        .isBefore(clock.instant()))
                .filter(one -> seen.add(one.comment().activity() + one.author()))
                .toList();
    }

    private static Rating rating(Said one) {
        return new Rating(
                RatingId.next(),
                one.activity().id(),
                one.activity().unit(),
                one.author(),
                one.comment().stars(),
                one.comment().text(),
                Rating.State.SHOWN,
                "",
                "",
                one.activity().lastEnd().plus(Duration.ofHours(one.comment().hoursAfter())));
    }

    private static Viewer viewer(Said one) {
        return new Viewer(one.author(), one.comment().author(), List.of(), null, "127.0.0.1");
    }
}
