package org.sciday.activities;

import java.util.List;
import org.sciday.units.MergedRows;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, their activities are the survivor's. */
@Repository
class MergedUnitStore implements MergedRows {

    @Override
    public List<String> statements() {
        return List.of(
                "update activities.activity set unit_id = :survivor where unit_id = :duplicate",
                "update activities.import set unit_id = :survivor where unit_id = :duplicate");
    }
}
