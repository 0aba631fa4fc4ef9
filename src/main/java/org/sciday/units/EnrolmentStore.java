package org.sciday.units;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes in long lists of units: a handful of statements, however long the list is. */
@Repository
class EnrolmentStore {

    private static final int CHUNK = 5_000;

    private final JdbcClient jdbc;
    private final Vault vault;

    EnrolmentStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void addUnits(List<Enrolment> list, @Nullable AccountId by, Instant at) {
        for (var start = 0; start < list.size(); start += CHUNK) {
            addChunk(list.subList(start, Math.min(list.size(), start + CHUNK)), by, at);
        }
    }

    private void addChunk(List<Enrolment> chunk, @Nullable AccountId by, Instant at) {
        jdbc.sql("""
                insert into units.unit (id, name, name_key, name_grams, sort_key, credit_code, kind, line, region_code,
                                        address, contact_name, contact_phone_sealed, contact_email_sealed, state,
                                        registered_at, decided_by, decided_at)
                select id, name, name_key, string_to_array(grams, ' '), sort_key, code, kind, line, region,
                       address, contact, phone, email, 'APPROVED', :at, :by, :at
                  from unnest(:ids::uuid[], :names::text[], :keys::text[], :grams::text[], :sortKeys::text[],
                              :codes::text[], :kinds::text[], :lines::text[], :regions::text[], :addresses::text[],
                              :contacts::text[], :phones::bytea[], :emails::bytea[])
                    as t (id, name, name_key, grams, sort_key, code, kind, line, region, address, contact, phone, email)
                """)
                .param("at", Timestamp.from(at))
                .param("by", by == null ? null : by.value())
                .param("ids", chunk.stream().map(entry -> entry.id().value()).toArray(UUID[]::new))
                .param("names", texts(chunk, NewUnit::name))
                .param("keys", texts(chunk, unit -> NameKey.of(unit.name())))
                .param("grams", texts(chunk, unit -> String.join(" ", NameKey.gramsOf(unit.name()))))
                .param("sortKeys", texts(chunk, unit -> Unit.sortKey(unit.region(), unit.kind(), unit.name())))
                .param("codes", texts(chunk, unit -> unit.creditCode().value()))
                .param("kinds", texts(chunk, unit -> unit.kind().name()))
                .param("lines", texts(chunk, NewUnit::line))
                .param("regions", texts(chunk, unit -> unit.region().toString()))
                .param("addresses", texts(chunk, NewUnit::address))
                .param("contacts", texts(chunk, unit -> unit.contact().name()))
                .param("phones", sealed(chunk, unit -> unit.contact().phone()))
                .param("emails", sealed(chunk, unit -> unit.contact().email()))
                .update();
    }

    void addSupervision(List<Enrolment> list, LocalDate since, @Nullable AccountId by, Instant now) {
        for (var hierarchy : Hierarchy.values()) {
            var units = new ArrayList<UUID>();
            var supervisors = new ArrayList<UUID>();
            for (var entry : list) {
                var supervisor = entry.unit().supervisors().in(hierarchy);
                if (supervisor != null) {
                    units.add(entry.id().value());
                    supervisors.add(supervisor.value());
                }
            }
            jdbc.sql("""
                    insert into units.supervision (id, unit_id, supervisor_id, hierarchy, during, set_by, set_at)
                    select id, unit, supervisor, :hierarchy, daterange(:since, null), :by, :now
                      from unnest(:ids::uuid[], :units::uuid[], :supervisors::uuid[]) as t (id, unit, supervisor)
                    """)
                    .param("hierarchy", hierarchy.name())
                    .param("since", since)
                    .param("by", by == null ? null : by.value())
                    .param("now", Timestamp.from(now))
                    .param("ids", units.stream().map(unit -> Ids.next()).toArray(UUID[]::new))
                    .param("units", units.toArray(UUID[]::new))
                    .param("supervisors", supervisors.toArray(UUID[]::new))
                    .update();
        }
    }

    /** A path counts while all its edges do; several paths to one head are joined. Knows moves of the past. */
    void addClosure(List<Enrolment> list, LocalDate since) {
        jdbc.sql("""
                with recursive
                fresh as (
                    select id, sort_key from units.unit where id = any (:ids)
                ),
                climb (unit_id, head_id, during) as (
                    select id, id, daterange(:since, null) from fresh
                     union
                    select c.unit_id, s.supervisor_id, c.during * s.during
                      from climb c join units.supervision s on s.unit_id = c.head_id and s.during && c.during
                )
                insert into units.ancestor (head_id, unit_id, during, sort_key)
                select j.head_id, j.unit_id, j.during, f.sort_key
                  from (select head_id, unit_id, unnest(range_agg(during)) as during
                          from climb group by head_id, unit_id) j
                  join fresh f on f.id = j.unit_id
                """)
                .param("ids", list.stream().map(entry -> entry.id().value()).toArray(UUID[]::new))
                .param("since", since)
                .update();
    }

    /** After a long list the planner must know the new sizes. */
    void analyze() {
        jdbc.sql("analyze units.unit, units.supervision, units.ancestor, units.scope_size")
                .update();
    }

    /** What the database does by itself some minutes after a long list; outside of any transaction. */
    void vacuum() {
        jdbc.sql("vacuum analyze units.unit, units.supervision, units.ancestor, units.scope_size")
                .update();
    }

    /** Takes units out again that nothing hangs on; a foreign key of any module that does refuses it. */
    void remove(List<UnitId> units) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        jdbc.sql("delete from units.ancestor where unit_id = any (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from units.supervision where unit_id = any (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from units.unit where id = any (:ids)")
                .param("ids", ids)
                .update();
    }

    private static String[] texts(List<Enrolment> chunk, Function<NewUnit, @Nullable String> text) {
        return chunk.stream().map(entry -> text.apply(entry.unit())).toArray(String[]::new);
    }

    private byte[][] sealed(List<Enrolment> chunk, Function<NewUnit, String> text) {
        return chunk.stream()
                .map(entry -> text.apply(entry.unit()))
                .map(plain -> plain.isEmpty() ? null : vault.seal(plain))
                .toArray(byte[][]::new);
    }
}
