package org.sciday.recommendations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.evaluations.Freezing;
import org.sciday.evaluations.Frozen;
import org.sciday.shared.Conflict;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit does with its list: put on, order, give reasons, hand in. */
@Service
public class Lists {

    private static final int MOST_SUGGESTED = 20;
    private static final String TYPE = "recommendations.list";

    private final ListStore store;
    private final EntryStore entries;
    private final SuggestionStore suggestions;
    private final RoundAccess access;
    private final Freezing freezing;
    private final Trail trail;
    private final Clock clock;

    Lists(
            ListStore store,
            EntryStore entries,
            SuggestionStore suggestions,
            RoundAccess access,
            Freezing freezing,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.suggestions = suggestions;
        this.access = access;
        this.freezing = freezing;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the unit's own people and those above it. */
    @Transactional(readOnly = true)
    public ListSheet sheet(RoundId id, UnitId unit, Viewer by) {
        var seen = access.seeAsked(id, unit, by);
        var round = access.get(id);
        var list = store.find(id, unit).orElse(null);
        var units = list == null || list.isUnits();
        var mayWrite = round.isOpen() && units && access.mayWrite(unit, by);
        var handedIn = list != null && list.state() == RecommendationList.State.HANDED_IN;
        var mayDecide = round.isOpen() && handedIn && access.mayManage(round, by);
        return new ListSheet(round, unit, seen.name(), seen.kind(), list, mayWrite, mayDecide);
    }

    /** What could be put on, by name. */
    @Transactional(readOnly = true)
    public List<Suggestion> suggestions(RoundId id, UnitId unit, Kind kind, String words, Viewer by) {
        access.seeAsked(id, unit, by);
        var today = Festival.dateOf(clock.instant());
        return suggestions.list(kind, unit, access.get(id).campaign(), words.strip(), today, MOST_SUGGESTED);
    }

    /** At the end of its kind, while there are places. Putting on twice is harmless. */
    @Transactional
    public void add(RoundId id, UnitId unit, Kind kind, UUID subject, Viewer by) {
        access.seeToWrite(id, unit, by);
        var sheet = begun(id, unit, by);
        if (!sheet.hasRoom(kind)) {
            throw new RuleBroken("recommendations.places-full", sheet.places(kind));
        }
        var one = suggestions
                .find(kind, subject, unit, sheet.round().campaign(), Festival.dateOf(clock.instant()))
                .orElseThrow(() -> access.refused(by, id.value()));
        put(sheet, one, by);
    }

    /** Puts on the units that stand first in the unit's own frozen evaluation; the reasons are still to be written. */
    @Transactional
    public int fill(RoundId id, UnitId unit, Viewer by) {
        access.seeToWrite(id, unit, by);
        var sheet = begun(id, unit, by);
        var found = freezing.frozenOf(sheet.round().campaign(), unit, by).map(Frozen::units).orElse(List.of());
        if (found.isEmpty()) {
            throw new RuleBroken("recommendations.nothing-frozen");
        }
        var room = sheet.places(Kind.UNIT) - sheet.of(Kind.UNIT).size();
        var today = Festival.dateOf(clock.instant());
        var added = found.stream()
                .filter(one -> sheet.of(Kind.UNIT).stream().noneMatch(entry -> entry.subject().equals(one.unit())))
                .limit(room)
                .flatMap(one -> suggestions.find(Kind.UNIT, one.unit(), unit, sheet.round().campaign(), today).stream())
                .toList();
        added.forEach(one -> put(sheet, one, by));
        return added.size();
    }

    /** Puts on whom the unit took up in its own round, in that order and with the reasons given there, as far as there are places. */
    @Transactional
    public int carry(RoundId id, UnitId unit, Viewer by) {
        access.seeToWrite(id, unit, by);
        var campaign = begun(id, unit, by).round().campaign();
        var ranked = entries.rankedBy(unit, campaign);
        if (ranked.isEmpty()) {
            throw new RuleBroken("recommendations.nothing-ranked");
        }
        var today = Festival.dateOf(clock.instant());
        var added = 0;
        for (var one : ranked) {
            var sheet = sheet(id, unit, by);
            var known = sheet.of(one.kind()).stream().anyMatch(entry -> entry.subject().equals(one.subject()));
            var still = suggestions.find(one.kind(), one.subject(), unit, campaign, today);
            if (!known && sheet.hasRoom(one.kind()) && still.isPresent()) {
                entries.reason(put(sheet, still.get(), by), one.reason());
                added++;
            }
        }
        return added;
    }

    /** One place up or down among its kind. */
    @Transactional
    public Entry move(EntryId id, boolean up, Viewer by) {
        var entry = toWrite(id, by);
        var same = new ArrayList<>(store.find(entry.list()).orElseThrow().of(entry.kind()));
        var from = same.stream().map(Entry::id).toList().indexOf(id);
        var to = Math.clamp(from + (up ? -1 : 1), 0, same.size() - 1);
        same.add(to, same.remove(from));
        number(same);
        return entry;
    }

    @Transactional
    public Entry reason(EntryId id, String reason, Viewer by) {
        var entry = toWrite(id, by);
        if (reason.length() > 300) {
            throw InvalidInput.of("reason", "shared.too-long", 300);
        }
        entries.reason(id, reason.strip());
        trail.record(by, "recommendations.reason-given", TYPE, entry.list().value(), entry.reason(), reason.strip());
        return entry;
    }

    @Transactional
    public Entry remove(EntryId id, Viewer by) {
        var entry = toWrite(id, by);
        entries.remove(id);
        number(store.find(entry.list()).orElseThrow().of(entry.kind()));
        trail.record(by, "recommendations.entry-removed", TYPE, entry.list().value(), entry.name(), null);
        return entry;
    }

    /** Every one of them has its reason. Late is marked, never refused, until the head shows the result. */
    @Transactional
    public void handIn(RoundId id, UnitId unit, Viewer by) {
        access.seeToWrite(id, unit, by);
        var sheet = begun(id, unit, by);
        var list = sheet.list();
        if (list == null || list.entries().isEmpty()) {
            throw new RuleBroken("recommendations.list-empty");
        }
        if (list.entries().stream().anyMatch(entry -> entry.reason().isBlank())) {
            throw new RuleBroken("recommendations.reasons-missing");
        }
        var due = sheet.round().dueOn();
        var now = clock.instant();
        var late = due != null && Festival.dateOf(now).isAfter(due);
        if (!store.move(list.id(), list.state(), RecommendationList.State.HANDED_IN, "", late, now)) {
            throw new Conflict("recommendations.changed-meanwhile");
        }
        var after = Map.of("state", "HANDED_IN", "entries", list.entries().size());
        trail.record(by, "recommendations.handed-in", TYPE, list.id().value(), null, after);
    }

    /** The round and unit of an entry, for those who see its list. */
    @Transactional(readOnly = true)
    public RecommendationList listOf(EntryId id, Viewer by) {
        var list = entries.find(id)
                .flatMap(entry -> store.find(entry.list()))
                .orElseThrow(() -> new NotFound("recommendations.not-found"));
        access.seeAsked(list.round(), list.unit(), by);
        return list;
    }

    private ListSheet begun(RoundId id, UnitId unit, Viewer by) {
        store.begin(id, unit);
        store.find(id, unit).ifPresent(list -> store.lock(list.id()));
        var sheet = sheet(id, unit, by);
        if (!sheet.mayWrite()) {
            throw new RuleBroken("recommendations.list-handed-in");
        }
        return sheet;
    }

    private Entry toWrite(EntryId id, Viewer by) {
        var list = listOf(id, by);
        access.seeToWrite(list.round(), list.unit(), by);
        begun(list.round(), list.unit(), by);
        return entries.find(id).orElseThrow(() -> new NotFound("recommendations.not-found"));
    }

    private EntryId put(ListSheet sheet, Suggestion one, Viewer by) {
        var list = Objects.requireNonNull(sheet.list());
        var id = EntryId.next();
        entries.add(list.id(), id, one);
        trail.record(by, "recommendations.entry-added", TYPE, list.id().value(), null, one);
        return id;
    }

    private void number(List<Entry> same) {
        for (var i = 0; i < same.size(); i++) {
            entries.position(same.get(i).id(), i + 1);
        }
    }
}
