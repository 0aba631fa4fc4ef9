package org.sciday.campaigns;

import java.util.List;
import org.sciday.units.MergedRows;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, their campaigns are the survivor's, and so are its places among hosts. */
@Repository
class MergedUnitStore implements MergedRows {

    @Override
    public List<String> statements() {
        return List.of(
                "update campaigns.campaign set owner_unit_id = :survivor where owner_unit_id = :duplicate",
                "update campaigns.host set unit_id = :survivor where unit_id = :duplicate",
                """
                update campaigns.extension e set unit_id = :survivor
                 where e.unit_id = :duplicate
                   and not exists (select 1 from campaigns.extension o
                                    where o.unit_id = :survivor and o.origin_id = e.origin_id)
                """,
                """
                update campaigns.extension_grant g set unit_id = :survivor
                 where g.unit_id = :duplicate
                   and not exists (select 1 from campaigns.extension_grant o
                                    where o.unit_id = :survivor and o.origin_id = g.origin_id and o.granted_at = g.granted_at)
                """);
    }
}
