package org.sciday.feedback.web;

import java.util.ArrayList;
import java.util.List;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.DeskTile;
import org.springframework.stereotype.Component;

/** Words that wait for the unit's answer, and those that wait for a moderator's look. */
@Component
class FeedbackTiles implements DeskTile.Source {

    private final FeedbackQueries queries;

    FeedbackTiles(FeedbackQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<DeskTile> of(Viewer viewer) {
        var tiles = new ArrayList<DeskTile>();
        viewer.unit().ifPresent(unit -> {
            if (viewer.can(Permission.FEEDBACK_MODERATE)) {
                tiles.add(new DeskTile(46, "feedback.tile.moderate", queries.countToModerate(unit), "/desk/feedback"));
            }
            if (viewer.can(Permission.FEEDBACK_REPLY)) {
                tiles.add(new DeskTile(47, "feedback.tile.replies", queries.countUnanswered(unit), "/desk/replies"));
            }
        });
        return tiles.stream().filter(tile -> tile.value() > 0).toList();
    }
}
