package org.sciday.feedback;

import java.util.List;
import org.sciday.units.MergedRows;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, the survivor answers for what people said. */
@Repository
class MergedUnitStore implements MergedRows {

    @Override
    public List<String> statements() {
        return List.of("update feedback.rating set unit_id = :survivor where unit_id = :duplicate");
    }
}
