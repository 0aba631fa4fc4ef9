package org.sciday.units;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a whole list must be compared with, asked in three queries. */
@Repository
class ImportLookupStore {

    private final JdbcClient jdbc;

    ImportLookupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of the units that live under these codes. */
    Map<String, String> takenCodes(Collection<String> codes) {
        var taken = new HashMap<String, String>();
        jdbc.sql("select credit_code, name from units.unit where credit_code = any (:codes) and state <> 'REJECTED'")
                .param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    taken.put(row.getString("credit_code"), row.getString("name"));
                });
        return taken;
    }

    /** Names of living units of the province with the same name key. */
    Map<String, String> knownNames(Collection<String> keys, RegionCode home) {
        var known = new HashMap<String, String>();
        jdbc.sql("""
                select name_key, name from units.unit
                 where name_key = any (:keys) and state in ('PENDING', 'APPROVED') and region_code like :province || '%'
                """)
                .param("keys", keys.toArray(String[]::new))
                .param("province", home.level() == 0 ? "" : home.province().prefix())
                .query(row -> {
                    known.put(row.getString("name_key"), row.getString("name"));
                });
        return known;
    }

    /** Approved units of the head's scope by name or code. A name that several units bear is left out. */
    Map<String, UnitId> supervisors(Collection<String> namesOrCodes, UnitId head) {
        var found = new HashMap<String, UnitId>();
        jdbc.sql("""
                select t.wanted, (array_agg(u.id))[1] as id
                  from unnest(:wanted::text[]) as t (wanted)
                  join units.unit u on u.name = t.wanted or u.credit_code = t.wanted
                 where u.state = 'APPROVED'
                   and exists (select 1 from units.ancestor a
                                where a.head_id = :head and a.unit_id = u.id and upper_inf(a.during))
                 group by t.wanted having count(*) = 1
                """)
                .param("wanted", namesOrCodes.toArray(String[]::new))
                .param("head", head.value())
                .query(row -> {
                    found.put(row.getString("wanted"), new UnitId(row.getObject("id", UUID.class)));
                });
        return found;
    }
}
