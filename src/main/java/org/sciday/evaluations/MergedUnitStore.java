package org.sciday.evaluations;

import java.util.List;
import org.sciday.units.MergedRows;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, what was said of either is the survivor's; frozen results stay as they were. */
@Repository
class MergedUnitStore implements MergedRows {

    @Override
    public List<String> statements() {
        return List.of(
                """
                update evaluations.evaluation e set head_unit_id = :survivor
                 where e.head_unit_id = :duplicate
                   and not exists (select 1 from evaluations.evaluation o
                                    where o.campaign_id = e.campaign_id and o.head_unit_id = :survivor)
                """,
                "update evaluations.objection set unit_id = :survivor where unit_id = :duplicate",
                """
                update evaluations.relation r set unit_id = :survivor
                 where r.unit_id = :duplicate
                   and not exists (select 1 from evaluations.relation o
                                    where o.evaluation_id = r.evaluation_id and o.account_id = r.account_id
                                      and o.unit_id = :survivor)
                """,
                """
                update evaluations.mark m set unit_id = :survivor
                 where m.unit_id = :duplicate
                   and not exists (select 1 from evaluations.mark o
                                    where o.evaluation_id = m.evaluation_id and o.account_id = m.account_id
                                      and o.indicator_id = m.indicator_id and o.unit_id = :survivor)
                """);
    }
}
