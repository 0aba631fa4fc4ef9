package org.sciday.obligations.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.sciday.messages.UnreadCount;
import org.sciday.obligations.Duties;
import org.sciday.obligations.Obligations;
import org.sciday.results.Results;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.DeskTile;
import org.sciday.shared.web.Html;
import org.sciday.units.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk's first page. */
@Controller
class HomePages {

    private final Obligations obligations;
    private final Units units;
    private final Results results;
    private final HomeQueries queries;
    private final UnreadCount unread;
    private final ObjectProvider<DeskTile.Source> tiles;
    private final Clock clock;

    HomePages(
            Obligations obligations,
            Units units,
            Results results,
            HomeQueries queries,
            UnreadCount unread,
            ObjectProvider<DeskTile.Source> tiles,
            Clock clock) {
        this.obligations = obligations;
        this.units = units;
        this.results = results;
        this.queries = queries;
        this.unread = unread;
        this.tiles = tiles;
        this.clock = clock;
    }

    @Can(Permission.DESK)
    @GetMapping("/desk")
    Html home(Viewer viewer) {
        // A grant may outlive its unit; operators act for none.
        var unit = viewer.unit().filter(id -> units.find(id).isPresent());
        return Html.of(
                "obligations/home",
                new HomePage(
                        unit.isPresent(),
                        unit.map(id -> dutiesOf(id, viewer)).orElseGet(List::of),
                        unit.map(id -> queries.countsOf(id, clock.instant())).orElse(HomeCounts.NONE),
                        unit.map(results::countLacking).orElse(0),
                        unit.map(queries::returnedTo).orElseGet(List::of),
                        tiles.orderedStream()
                                .flatMap(source -> source.of(viewer).stream())
                                .sorted(Comparator.comparingInt(DeskTile::order))
                                .toList(),
                        unread.of(viewer)));
    }

    private List<Duties> dutiesOf(UnitId unit, Viewer viewer) {
        return viewer.can(Permission.OBLIGATIONS_VIEW) ? obligations.ofUnit(unit, viewer) : List.of();
    }
}
