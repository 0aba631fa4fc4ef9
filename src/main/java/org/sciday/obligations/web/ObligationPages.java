package org.sciday.obligations.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciday.calendar.WorkingDays;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Extension;
import org.sciday.campaigns.Extensions;
import org.sciday.obligations.Duties;
import org.sciday.obligations.Obligations;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.units.Unit;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a unit owes: one's own, or one of those below. */
@Controller
class ObligationPages {

    private final Obligations obligations;
    private final Campaigns campaigns;
    private final Extensions extensions;
    private final Units units;
    private final Reasons reasons;
    private final WorkingDays days;

    ObligationPages(
            Obligations obligations,
            Campaigns campaigns,
            Extensions extensions,
            Units units,
            Reasons reasons,
            WorkingDays days) {
        this.obligations = obligations;
        this.campaigns = campaigns;
        this.extensions = extensions;
        this.units = units;
        this.reasons = reasons;
        this.days = days;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/desk/obligations")
    Html mine(Viewer viewer) {
        return show(viewer.actingUnit(), viewer);
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/desk/obligations/units/{unit}")
    Html show(@PathVariable UnitId unit, Viewer viewer) {
        var seen = units.see(unit, viewer);
        var blocks = obligations.ofUnit(unit, viewer).stream()
                .map(duties -> new ObligationsPage.Block(
                        duties, datesOf(duties, seen), reasons.of(duties, viewer), granted(duties, unit)))
                .toList();
        var own = viewer.unit().filter(unit::equals).isPresent();
        return Html.of(
                "obligations/mine",
                new ObligationsPage(
                        unit,
                        seen.name(),
                        own,
                        viewer.can(Permission.SUBTREE_VIEW) && extensions.mayGrant(unit, viewer),
                        blocks,
                        viewer.can(Permission.SUBTREE_VIEW),
                        unplanned(blocks)));
    }

    private List<Integer> unplanned(List<ObligationsPage.Block> blocks) {
        var known = days.yearsKnown();
        return blocks.stream()
                .flatMap(block -> block.duties().obligations().stream())
                .flatMap(one -> Stream.ofNullable(one.dueAt()))
                .map(due -> Festival.dateOf(due).getYear())
                .filter(year -> !known.contains(year))
                .distinct()
                .sorted()
                .toList();
    }

    /** More time that was given, by what it was given for. */
    private Map<UUID, Extension> granted(Duties duties, UnitId unit) {
        var given = extensions.of(unit).stream().collect(Collectors.toMap(Extension::asked, Function.identity()));
        var granted = new HashMap<UUID, Extension>();
        if (!given.isEmpty()) {
            for (var one : duties.obligations()) {
                var extension = given.get(extensions.originOf(one.campaign(), one.sourceId()));
                if (extension != null) {
                    granted.put(one.sourceId(), extension);
                }
            }
        }
        return granted;
    }

    /** The campaign's dates that concern the unit's kind, earliest first; those without a day come last. */
    private List<Deadline> datesOf(Duties duties, Unit unit) {
        return campaigns.deadlinesOf(duties.campaign().id()).stream()
                .filter(date -> date.unitKinds().isEmpty() || date.unitKinds().contains(unit.kind()))
                .sorted(Comparator.comparing(date -> date.due().at(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
