package org.sciday.recommendations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sciday.audit.Trail;
import org.sciday.recommendations.RecommendationList.State;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the level above does: accepts lists, sends them back, and makes its own order of all that was accepted. */
@Service
public class Ranking {

    private static final String LIST = "recommendations.list";

    private final ListStore lists;
    private final EntryStore entries;
    private final RoundStore rounds;
    private final RoundAccess access;
    private final Trail trail;
    private final Clock clock;

    Ranking(ListStore lists, EntryStore entries, RoundStore rounds, RoundAccess access, Trail trail, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.rounds = rounds;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    public enum Step {
        UP,
        DOWN,
        OUT,
        IN
    }

    /** All lists that were begun. */
    @Transactional(readOnly = true)
    public List<RecommendationList> lists(RoundId id, Viewer by) {
        access.seeAsHead(id, by);
        return lists.of(id);
    }

    /** All of accepted lists: those taken up in their order, then the others. */
    @Transactional(readOnly = true)
    public List<Entry> of(RoundId id, Viewer by) {
        access.seeAsHead(id, by);
        return entries.accepted(id);
    }

    /** Takes up all of the list, in its order, behind those taken up before. */
    @Transactional
    public void accept(RoundId id, UnitId unit, Viewer by) {
        var list = handedIn(id, unit, by);
        decide(list, State.ACCEPTED, "");
        for (var kind : Kind.values()) {
            var all = new ArrayList<>(taken(id, kind));
            all.addAll(list.of(kind));
            number(all);
        }
        trail.record(by, "recommendations.accepted", LIST, list.id().value(), state(list.state()), state(State.ACCEPTED));
    }

    /** Back to the unit, which reads why and mends it. */
    @Transactional
    public void sendBack(RoundId id, UnitId unit, String remark, Viewer by) {
        var list = handedIn(id, unit, by);
        if (remark.isBlank() || remark.length() > 300) {
            throw InvalidInput.of("remark", "recommendations.remark-needed");
        }
        decide(list, State.RETURNED, remark.strip());
        var after = Map.of("state", State.RETURNED.name(), "remark", remark.strip());
        trail.record(by, "recommendations.sent-back", LIST, list.id().value(), state(list.state()), after);
    }

    /** Moves one of the accepted within the order of the level above, out of it or in again. */
    @Transactional
    public Entry rank(EntryId id, Step step, Viewer by) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("recommendations.not-found"));
        var list = lists.find(entry.list()).orElseThrow(() -> new NotFound("recommendations.not-found"));
        access.seeToRank(list.round(), by);
        rounds.lock(list.round());
        if (list.state() != State.ACCEPTED) {
            throw new RuleBroken("recommendations.list-not-accepted");
        }
        var taken = new ArrayList<>(taken(list.round(), entry.kind()));
        var from = taken.stream().map(Entry::id).toList().indexOf(id);
        if (from < 0) {
            if (step == Step.IN) {
                taken.add(entry);
            }
        } else if (step == Step.OUT) {
            taken.remove(from);
            entries.rank(id, null);
        } else if (step != Step.IN) {
            var to = Math.clamp(from + (step == Step.UP ? -1 : 1), 0, taken.size() - 1);
            taken.add(to, taken.remove(from));
        }
        number(taken);
        var after = Map.of("entry", entry.name(), "step", step.name());
        trail.record(by, "recommendations.ranked", RoundAccess.TYPE, list.round().value(), null, after);
        return entry;
    }

    /** The round of an entry, for redirects after a step. */
    @Transactional(readOnly = true)
    public RoundId roundOf(Entry entry) {
        return lists.find(entry.list()).orElseThrow().round();
    }

    private RecommendationList handedIn(RoundId id, UnitId unit, Viewer by) {
        access.seeAsked(id, unit, by);
        access.seeToRank(id, by);
        rounds.lock(id);
        return lists.find(id, unit)
                .filter(list -> list.state() == State.HANDED_IN)
                .orElseThrow(() -> new RuleBroken("recommendations.not-handed-in"));
    }

    private void decide(RecommendationList list, State to, String remark) {
        if (!lists.move(list.id(), State.HANDED_IN, to, remark, false, clock.instant())) {
            throw new Conflict("recommendations.changed-meanwhile");
        }
    }

    private List<Entry> taken(RoundId id, Kind kind) {
        return entries.accepted(id).stream()
                .filter(entry -> entry.kind() == kind && entry.rank() != null)
                .toList();
    }

    private void number(List<Entry> taken) {
        for (var i = 0; i < taken.size(); i++) {
            entries.rank(taken.get(i).id(), i + 1);
        }
    }

    private static Map<String, String> state(State state) {
        return Map.of("state", state.name());
    }
}
