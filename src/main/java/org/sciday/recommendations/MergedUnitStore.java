package org.sciday.recommendations;

import java.util.List;
import org.sciday.units.MergedRows;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, their rounds, lists and entries are the survivor's; of two lists its own stays in force. */
@Repository
class MergedUnitStore implements MergedRows {

    @Override
    public List<String> statements() {
        return List.of(
                "update recommendations.round set head_unit_id = :survivor where head_unit_id = :duplicate",
                """
                update recommendations.list l set unit_id = :survivor
                 where l.unit_id = :duplicate
                   and not exists (select 1 from recommendations.list o
                                    where o.round_id = l.round_id and o.unit_id = :survivor)
                """,
                "update recommendations.entry set unit_id = :survivor where unit_id = :duplicate",
                """
                update recommendations.entry e set subject_id = :survivor
                 where e.subject_id = :duplicate
                   and not exists (select 1 from recommendations.entry o
                                    where o.list_id = e.list_id and o.kind = e.kind and o.subject_id = :survivor)
                """);
    }
}
