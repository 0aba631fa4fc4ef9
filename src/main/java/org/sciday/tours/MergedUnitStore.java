package org.sciday.tours;

import java.util.List;
import org.sciday.units.MergedRows;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, the survivor keeps the routes. */
@Repository
class MergedUnitStore implements MergedRows {

    @Override
    public List<String> statements() {
        return List.of("update tours.route set unit_id = :survivor where unit_id = :duplicate");
    }
}
