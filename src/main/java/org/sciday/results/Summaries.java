package org.sciday.results;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sciday.audit.Trail;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Summaries: drafted from the figures, edited by people, handed in once. The rules are in README.md beside this file. */
@Service
public class Summaries {

    public static final int LONGEST = 20_000;

    private static final String TYPE = "results.summary";

    private record Facts(Summary summary, List<Correction> corrections) {}

    private final SummaryStore store;
    private final StageStore stages;
    private final SummaryPlaces places;
    private final SummaryDrafts drafts;
    private final ResultAccess access;
    private final Campaigns campaigns;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Summaries(
            SummaryStore store,
            StageStore stages,
            SummaryPlaces places,
            SummaryDrafts drafts,
            ResultAccess access,
            Campaigns campaigns,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.stages = stages;
        this.places = places;
        this.drafts = drafts;
        this.access = access;
        this.campaigns = campaigns;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The summary as it is written, or as it would be drafted now. */
    @Transactional(readOnly = true)
    public SummarySheet see(SummaryOf about, Viewer by) {
        var place = places.of(about, by);
        var summary = current(place);
        var corrections = stages.correctionsOf(summary.id());
        return new SummarySheet(
                summary,
                text(summary, place, corrections),
                place.title(),
                place.unitName(),
                campaigns.get(place.campaign()),
                place.stage(),
                place.stages(),
                drafts.figures(place.about(), corrections),
                access.mayWrite(place.unit(), by));
    }

    /** What was written, its figures as they are now until it is handed in. */
    private String text(Summary summary, SummaryPlace place, List<Correction> corrections) {
        var body = summary.body();
        if (body != null && summary.isHandedIn()) {
            return body;
        }
        var fresh = drafts.of(place, corrections);
        return body == null ? fresh : LiveFigures.follow(body, summary.draft(), fresh);
    }

    /** What the figures say now, whatever was written. */
    @Transactional(readOnly = true)
    public String draft(SummaryOf about, Viewer by) {
        var place = places.of(about, by);
        return drafts.of(place, stages.correctionsOf(current(place).id()));
    }

    /** With the numbers as they stand. */
    @Transactional
    public void save(SummaryOf about, String text, int version, Viewer by) {
        save(about, text, standing(places.of(about, by)), version, by);
    }

    /** Keeps what is not finished. One that was handed in is changed by handing it in again. */
    @Transactional
    public void save(SummaryOf about, String text, List<Correction> told, int version, Viewer by) {
        var place = places.of(about, by);
        var before = writable(place, version, by);
        if (before.isHandedIn()) {
            throw new RuleBroken("results.summary-handed-in");
        }
        var words = sound(text);
        var corrections = CorrectionRules.sound(told, drafts.figures(place.about(), List.of()));
        var after = isUntouched(words, before, place)
                ? before.written(null, null)
                : before.written(words, drafts.of(place, corrections));
        put(before, after, corrections, "results.summary-saved", by);
    }

    /** Throws the text away; from now on it follows the figures again. */
    @Transactional
    public void startAgain(SummaryOf about, int version, Viewer by) {
        var place = places.of(about, by);
        var before = writable(place, version, by);
        if (before.isHandedIn()) {
            throw new RuleBroken("results.summary-handed-in");
        }
        put(before, before.written(null, null), stages.correctionsOf(before.id()), "results.summary-drafted", by);
    }

    /** With the numbers as they stand. */
    @Transactional
    public Summary handIn(SummaryOf about, String text, int version, Viewer by) {
        return handIn(about, text, standing(places.of(about, by)), version, by);
    }

    /** Hands it in. After the deadline it is marked late and taken all the same. The same again changes nothing. */
    @Transactional
    public Summary handIn(SummaryOf about, String text, List<Correction> told, int version, Viewer by) {
        var place = places.of(about, by);
        var corrections = CorrectionRules.sound(told, drafts.figures(place.about(), List.of()));
        var now = current(place);
        var standing = stages.correctionsOf(now.id());
        var same = Set.copyOf(corrections).equals(Set.copyOf(standing));
        var repeated = now.isHandedIn() && same && text.strip().equals(now.body());
        var before = writable(place, repeated ? now.version() : version, by);
        if (repeated) {
            return before;
        }
        var typed = sound(text);
        var words = !same && isUntouched(typed, before, place) ? drafts.of(place, corrections) : typed;
        var after = before.handedIn(words, clock.instant());
        put(before, after, corrections, before.isHandedIn() ? "results.summary-corrected" : "results.summary-handed-in", by);
        store.keepCopy(after, by, clock.instant());
        if (!before.isHandedIn()) {
            events.publishEvent(new SummaryHandedIn(after.id(), after.campaign(), after.unit(), after.late()));
        }
        return after;
    }

    /** A text that is the draft is left to follow the figures. */
    private boolean isUntouched(String text, Summary before, SummaryPlace place) {
        return before.body() == null && text.equals(drafts.of(place, stages.correctionsOf(before.id())).strip());
    }

    private Summary writable(SummaryPlace place, int version, Viewer by) {
        access.demandWriter(place.unit(), by);
        if (place.about() instanceof SummaryOf.OneActivity one) {
            access.seeToWrite(one.activity(), by);
        }
        var summary = current(place);
        if (summary.version() != version) {
            throw new Conflict("results.changed-meanwhile");
        }
        return summary;
    }

    private void put(Summary before, Summary after, List<Correction> corrections, String action, Viewer by) {
        var standing = new Facts(before, stages.correctionsOf(before.id()));
        if (!store.put(after, by, clock.instant())) {
            throw new Conflict("results.changed-meanwhile");
        }
        stages.put(after.id(), corrections);
        var facts = new Facts(after, corrections);
        trail.record(by, action, TYPE, after.id().value(), before.version() == 0 ? null : standing, facts);
    }

    private List<Correction> standing(SummaryPlace place) {
        return stages.correctionsOf(current(place).id());
    }

    /** Until it is handed in, the date follows the campaign, which may move it. */
    private Summary current(SummaryPlace place) {
        var stored = stored(place);
        if (stored.isPresent() && stored.get().isHandedIn()) {
            return stored.get();
        }
        var dueAt = place.about() instanceof SummaryOf.OneActivity one
                ? store.dueAt(one.activity())
                : place.stage() == null ? null : place.stage().dueAt();
        return stored.map(summary -> summary.dueOn(dueAt))
                .orElseGet(() -> Summary.blank(place.about(), place.campaign(), place.unit(), dueAt));
    }

    private Optional<Summary> stored(SummaryPlace place) {
        if (place.about() instanceof SummaryOf.OneActivity one) {
            return store.find(one.activity());
        }
        return Optional.ofNullable(place.stage())
                .flatMap(stage -> Optional.ofNullable(stage.summary()))
                .map(id -> store.get(id).of(place.about()));
    }

    private static String sound(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw InvalidInput.of("text", "shared.required");
        }
        if (stripped.length() > LONGEST) {
            throw InvalidInput.of("text", "shared.too-long", LONGEST);
        }
        return stripped;
    }
}
