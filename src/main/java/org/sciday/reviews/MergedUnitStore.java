package org.sciday.reviews;

import java.util.List;
import org.sciday.units.MergedRows;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, their queues become one. */
@Repository
class MergedUnitStore implements MergedRows {

    @Override
    public List<String> statements() {
        return List.of(
                "update reviews.review set unit_id = :survivor where unit_id = :duplicate",
                "update reviews.review set queue_id = :survivor where queue_id = :duplicate");
    }
}
