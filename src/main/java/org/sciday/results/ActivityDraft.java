package org.sciday.results;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activity;
import org.sciday.activities.Session;
import org.sciday.activities.Site;

/**
 * The first text of a summary of one activity. Each sentence stands only when its fact is known: nothing is rounded,
 * guessed or praised.
 */
final class ActivityDraft {

    /** The words behind the codes of an activity, and what its visitors said. */
    record Names(String unit, List<String> actions, List<String> audiences, Said said) {}

    private final Activity activity;
    private final Result result;
    private final Names names;
    private final Sentences text;

    private ActivityDraft(Activity activity, Result result, Names names, Sentences text) {
        this.activity = activity;
        this.result = result;
        this.names = names;
        this.text = text;
    }

    static String of(Activity activity, Result result, Names names, Sentences text) {
        return new ActivityDraft(activity, result, names, text).write();
    }

    private String write() {
        held();
        belongings();
        text.paragraph();
        attended();
        helpers();
        names.said().say(text);
        text.paragraph();
        if (!result.story().isEmpty()) {
            text.quote(result.story()).paragraph();
        }
        news();
        return text.toString();
    }

    private void held() {
        var title = activity.title();
        var sites = places();
        switch (activity.details().attendance().format()) {
            case ONLINE -> text.say("event-online", title, names.unit(), when());
            case ONSITE -> text.say("event-onsite", title, names.unit(), when(), sites);
            case BOTH -> text.say("event-both", title, names.unit(), when(), sites);
        }
        var sessions = activity.details().sessions().size();
        if (sessions > 1) {
            text.say("sessions", sessions);
        }
        var coHosts = activity.details().wording().coHosts();
        if (!coHosts.isEmpty()) {
            text.say("co-hosts", coHosts.replaceAll("\\s*\\n\\s*", "、"));
        }
    }

    private void belongings() {
        if (!names.actions().isEmpty()) {
            text.say("actions", text.quoted(names.actions()));
        }
        if (!names.audiences().isEmpty()) {
            text.say("audiences", String.join("、", names.audiences()));
        }
    }

    private void attended() {
        var attended = result.attended();
        var counted = result.counted();
        if (attended != null && counted != null && result.isCorrected()) {
            text.say("attended-corrected", attended, counted, result.figures().attendedReason());
        } else if (attended != null) {
            text.say(counted == null ? "attended" : "attended-counted", attended);
        }
        var views = result.figures().onlineViews();
        if (views != null && views > 0) {
            text.say("online", views);
        }
    }

    private void helpers() {
        HelpersSentence.say(text, result.figures().scienceWorkers(), result.figures().volunteers());
    }

    private void news() {
        if (!result.news().isEmpty()) {
            text.say("news", result.news().size(), String.join("；", result.news().stream().map(this::link).toList()));
        }
    }

    private String link(NewsLink link) {
        var source = Stream.of(
                        Stream.of(link.medium()),
                        Stream.ofNullable(link.publishedOn()).map(Sentences.dates()::day))
                .flatMap(stream -> stream)
                .filter(part -> !part.isEmpty())
                .toList();
        return text.word("news-link", link.title(), source.isEmpty() ? 0 : 1, String.join("，", source));
    }

    private String when() {
        var starts = times(Session::startsAt).min(Comparator.naturalOrder());
        var ends = times(Session::endsAt).max(Comparator.naturalOrder());
        if (starts.isEmpty() || ends.isEmpty()) {
            return "";
        }
        return activity.details().sessions().size() == 1
                ? Sentences.span(starts.get(), ends.get())
                : Sentences.days(starts.get(), ends.get());
    }

    private Stream<Instant> times(Function<Session, @Nullable Instant> time) {
        return activity.details().sessions().stream().map(time).flatMap(Stream::ofNullable);
    }

    private String places() {
        var names = activity.details().sites().stream()
                .map(Site::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return names.size() > 3
                ? text.word("places-more", String.join("、", names.subList(0, 3)), names.size())
                : String.join("、", names);
    }
}
