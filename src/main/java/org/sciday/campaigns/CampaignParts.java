package org.sciday.campaigns;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.shared.Conflict;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of a sheet: stating them, leaving them to the campaign above, bringing back what they were. */
@Service
public class CampaignParts {

    private final CampaignAccess access;
    private final SheetRules rules;
    private final SheetStore sheets;
    private final HistoryStore history;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignParts(
            CampaignAccess access,
            SheetRules rules,
            SheetStore sheets,
            HistoryStore history,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rules = rules;
        this.sheets = sheets;
        this.history = history;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Says that the campaign has this value itself, whatever those above say. */
    @Transactional
    public <T extends @Nullable Object> void state(CampaignId id, Part<T> part, T value, PartEdit edit, Viewer by) {
        var campaign = access.seeToChange(id, by);
        PartRules.check(part, value);
        var before = sheets.read(id, part);
        var moves = campaign.isOpen() && part == Part.DEADLINES
                ? DeadlineMoves.between(deadlines(before.value()), deadlines(value), edit.reason(), clock.instant())
                : null;
        write(id, part, before, moves == null ? value : moves.marked(), edit.version());
        if (before.own()) {
            history.add(id, part, before.value(), by.account(), false, clock.instant());
        }
        rules.check(campaign, part, before.value());
        trail.record(
                by,
                "campaigns.stated",
                CampaignAccess.TYPE,
                id.value(),
                PartNote.of(part, before.value()),
                PartNote.of(part, value));
        if (moves != null && !moves.moves().isEmpty()) {
            events.publishEvent(new DeadlinesMoved(id, moves.moves(), String.valueOf(edit.reason())));
        }
    }

    /** Leaves the part to the campaign above again. What was here is kept in the part's history. */
    @Transactional
    public <T extends @Nullable Object> void takeOver(CampaignId id, Part<T> part, int version, Viewer by) {
        var campaign = access.seeToChange(id, by);
        if (!part.isInherited()) {
            throw new RuleBroken("campaigns.nothing-above");
        }
        var before = sheets.read(id, part);
        if (!before.own()) {
            return;
        }
        if (!sheets.takeBack(id, part, version, clock.instant())) {
            throw new Conflict("campaigns.changed-meanwhile");
        }
        history.add(id, part, before.value(), by.account(), true, clock.instant());
        rules.check(campaign, part, before.value());
        trail.record(
                by, "campaigns.taken-over", CampaignAccess.TYPE, id.value(), PartNote.of(part, before.value()), null);
    }

    /** States again what the campaign stated before; the rows of a list are the same rows again. */
    @Transactional
    public <T extends @Nullable Object> void restore(
            CampaignId id, Part<T> part, UUID former, PartEdit edit, Viewer by) {
        access.seeToChange(id, by);
        var found = history.find(id, part, former).orElseThrow(() -> new NotFound("campaigns.not-found"));
        state(id, part, found.value(), edit, by);
    }

    /** What the campaign stated before, latest first. */
    @Transactional(readOnly = true)
    public <T extends @Nullable Object> List<FormerValue<T>> historyOf(CampaignId id, Part<T> part, Viewer by) {
        access.seeToManage(id, by);
        return history.list(id, part);
    }

    /** For a new campaign, whose sheet is empty. */
    void stateAll(CampaignId id, PartValues values) {
        for (var part : values.parts()) {
            stateFirst(id, part, values);
        }
    }

    private <T extends @Nullable Object> void stateFirst(CampaignId id, Part<T> part, PartValues values) {
        var value = values.get(part);
        sheets.state(id, part, value, values.sourceOf(part), 0, clock.instant());
        if (part.isRelational()) {
            sheets.writeRows(id, part, ColumnJson.tree(value), ColumnJson.tree(List.of()), clock.instant());
        }
    }

    private <T extends @Nullable Object> void write(
            CampaignId id, Part<T> part, Sourced<T> before, @Nullable Object value, int version) {
        if (!sheets.state(id, part, value, null, version, clock.instant())) {
            throw new Conflict("campaigns.changed-meanwhile");
        }
        if (part.isRelational()) {
            sheets.writeRows(id, part, ColumnJson.tree(value), ColumnJson.tree(before.value()), clock.instant());
        }
    }

    private static List<Deadline> deadlines(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Deadline.class::cast).toList()
                : List.of();
    }
}
