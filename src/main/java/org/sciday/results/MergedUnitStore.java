package org.sciday.results;

import java.util.List;
import org.sciday.units.MergedRows;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, their summaries are the survivor's; of two for one campaign its own stays in force. */
@Repository
class MergedUnitStore implements MergedRows {

    @Override
    public List<String> statements() {
        return List.of("""
                update results.summary s set unit_id = :survivor
                 where s.unit_id = :duplicate
                   and (s.kind = 'ACTIVITY'
                        or not exists (select 1 from results.summary o
                                        where o.campaign_id = s.campaign_id and o.unit_id = :survivor and o.kind = 'UNIT'))
                """, """
                update results.paper p set unit_id = :survivor
                 where p.unit_id = :duplicate
                   and not exists (select 1 from results.paper o
                                    where o.unit_id = :survivor and o.asked_id = p.asked_id and o.hash = p.hash)
                """);
    }
}
