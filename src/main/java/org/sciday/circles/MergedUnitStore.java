package org.sciday.circles;

import java.util.List;
import org.sciday.units.MergedRows;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, the survivor keeps the studies. */
@Repository
class MergedUnitStore implements MergedRows {

    @Override
    public List<String> statements() {
        return List.of("update circles.study set unit_id = :survivor where unit_id = :duplicate");
    }
}
