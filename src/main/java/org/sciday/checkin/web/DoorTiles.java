package org.sciday.checkin.web;

import java.time.Clock;
import java.util.List;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.DeskTile;
import org.springframework.stereotype.Component;

/** Today's doors at which the viewer may stand. */
@Component
class DoorTiles implements DeskTile.Source {

    private final DoorQueries queries;
    private final Clock clock;

    DoorTiles(DoorQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<DeskTile> of(Viewer viewer) {
        if (!viewer.can(Permission.CHECK_IN)) {
            return List.of();
        }
        var today = Festival.dateOf(clock.instant());
        var doors = queries.count(viewer.unitsWith(Permission.CHECK_IN), today, "");
        return doors == 0 ? List.of() : List.of(new DeskTile(40, "checkin.tile.today", doors, "/desk/door"));
    }
}
