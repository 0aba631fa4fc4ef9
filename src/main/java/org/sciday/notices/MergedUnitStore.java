package org.sciday.notices;

import java.util.List;
import org.sciday.units.MergedRows;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, their notices and receipts are the survivor's; it has opened what either opened. */
@Repository
class MergedUnitStore implements MergedRows {

    private static final String RECEIVED = """
            insert into notices.recipient as r (notice_id, unit_id, added_at, opened_at, reminded_at)
            select notice_id, :survivor, added_at, opened_at, reminded_at
              from notices.recipient where unit_id = :duplicate
                on conflict (notice_id, unit_id) do update set opened_at = least(r.opened_at, excluded.opened_at)
            """;

    private static final String OPENED = """
            insert into notices.opening (notice_id, unit_id, account_id, opened_at)
            select notice_id, :survivor, account_id, opened_at from notices.opening where unit_id = :duplicate
                on conflict do nothing
            """;

    @Override
    public List<String> statements() {
        return List.of(
                "update notices.notice set owner_unit_id = :survivor where owner_unit_id = :duplicate",
                RECEIVED,
                OPENED,
                "delete from notices.recipient where unit_id = :duplicate");
    }
}
