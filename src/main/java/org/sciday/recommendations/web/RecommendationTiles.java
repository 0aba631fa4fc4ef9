package org.sciday.recommendations.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.DeskTile;
import org.springframework.stereotype.Component;

/** Lists that the unit still owes, lists that wait for its decision, objections that wait for its answer. */
@Component
class RecommendationTiles implements DeskTile.Source {

    private static final String PATH = "/desk/recommendations";

    private final TileQueries queries;
    private final Clock clock;

    RecommendationTiles(TileQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<DeskTile> of(Viewer viewer) {
        var tiles = new ArrayList<DeskTile>();
        viewer.unit().ifPresent(unit -> {
            if (viewer.can(Permission.RESULTS_EDIT) || viewer.can(Permission.CAMPAIGN_MANAGE)) {
                tiles.add(new DeskTile(73, "recommendations.tile.owed", queries.owed(unit, Festival.dateOf(clock.instant())), PATH));
            }
            if (viewer.can(Permission.CAMPAIGN_MANAGE)) {
                tiles.add(new DeskTile(74, "recommendations.tile.decide", queries.toDecide(unit), PATH));
                tiles.add(new DeskTile(75, "recommendations.tile.answer", queries.toAnswer(unit), PATH));
            }
        });
        return tiles.stream().filter(tile -> tile.value() > 0).toList();
    }
}
