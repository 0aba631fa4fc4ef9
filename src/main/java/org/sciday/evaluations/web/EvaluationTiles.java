package org.sciday.evaluations.web;

import java.util.ArrayList;
import java.util.List;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.DeskTile;
import org.springframework.stereotype.Component;

/** Objections that wait for the unit's answer, and evaluations that wait for the expert's marks. */
@Component
class EvaluationTiles implements DeskTile.Source {

    private final TileQueries queries;

    EvaluationTiles(TileQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<DeskTile> of(Viewer viewer) {
        var tiles = new ArrayList<DeskTile>();
        viewer.unit().ifPresent(unit -> {
            if (viewer.can(Permission.CAMPAIGN_MANAGE)) {
                tiles.add(new DeskTile(71, "evaluations.tile.answer", queries.toAnswer(unit), "/desk/evaluations"));
            }
        });
        tiles.add(new DeskTile(72, "evaluations.tile.mark", queries.toMark(viewer.id()), MarkingPages.LIST));
        return tiles.stream().filter(tile -> tile.value() > 0).toList();
    }
}
