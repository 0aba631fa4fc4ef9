package org.sciday.results.web;

import java.time.Clock;
import java.util.List;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.DeskTile;
import org.springframework.stereotype.Component;

/** The unit's summaries that are due within two weeks or overdue. */
@Component
class ResultTiles implements DeskTile.Source {

    private final ResultQueries queries;
    private final Clock clock;

    ResultTiles(ResultQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<DeskTile> of(Viewer viewer) {
        if (!viewer.can(Permission.RESULTS_EDIT) || viewer.unit().isEmpty()) {
            return List.of();
        }
        var due = queries.countSummariesDue(viewer.actingUnit(), clock.instant());
        return due == 0 ? List.of() : List.of(new DeskTile(45, "results.tile.summaries", due, "/desk/summaries"));
    }
}
