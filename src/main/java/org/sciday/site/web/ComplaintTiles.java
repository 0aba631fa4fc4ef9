package org.sciday.site.web;

import java.util.List;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.DeskTile;
import org.sciday.site.Complaints;
import org.springframework.stereotype.Component;

/** Complaints that nobody has answered. */
@Component
class ComplaintTiles implements DeskTile.Source {

    private final Complaints complaints;

    ComplaintTiles(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public List<DeskTile> of(Viewer viewer) {
        var open = viewer.can(Permission.OPERATE) ? complaints.countOpen() : 0;
        return open == 0 ? List.of() : List.of(new DeskTile(95, "site.tile.complaints", open, "/desk/complaints"));
    }
}
