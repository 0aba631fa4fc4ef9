package org.sciday.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.Grant;
import org.sciday.shared.Ids;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GrantStore {

    private final JdbcClient jdbc;

    GrantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(AccountId account, Role role, @Nullable UnitId unit, @Nullable AccountId by, Instant now) {
        return jdbc.sql("""
                insert into accounts.role_grant (id, account_id, role, unit_id, granted_by, granted_at)
                values (:id, :account, :role, :unit, :by, :now)
                on conflict (account_id, role, unit_id) where withdrawn_at is null do nothing
                """)
                        .param("id", Ids.next())
                        .param("account", account.value())
                        .param("role", role.name())
                        .param("unit", unit == null ? null : unit.value())
                        .param("by", by == null ? null : by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean withdraw(AccountId account, Role role, @Nullable UnitId unit, @Nullable AccountId by, Instant now) {
        return jdbc.sql("""
                update accounts.role_grant set withdrawn_at = :now, withdrawn_by = :by
                 where account_id = :account and role = :role and unit_id is not distinct from :unit::uuid
                   and withdrawn_at is null
                """)
                        .param("account", account.value())
                        .param("role", role.name())
                        .param("unit", unit == null ? null : unit.value())
                        .param("by", by == null ? null : by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    int countOf(Role role) {
        return jdbc.sql("select count(*) from accounts.role_grant where role = :role and withdrawn_at is null")
                .param("role", role.name())
                .query(Integer.class)
                .single();
    }

    List<Role> rolesOf(AccountId account) {
        return grantsOf(account).stream().map(Grant::role).toList();
    }

    List<Grant> grantsOf(AccountId account) {
        return jdbc.sql("""
                select role, unit_id from accounts.role_grant
                 where account_id = :account and withdrawn_at is null order by granted_at, id
                """)
                .param("account", account.value())
                .query((row, number) -> {
                    var unit = row.getObject("unit_id", UUID.class);
                    return new Grant(Role.valueOf(row.getString("role")), unit == null ? null : new UnitId(unit), null);
                })
                .list();
    }

    List<Member> membersOf(UnitId unit) {
        return jdbc.sql("""
                select g.account_id, a.display_name, g.role, g.granted_at
                  from accounts.role_grant g join accounts.account a on a.id = g.account_id
                 where g.unit_id = :unit and g.withdrawn_at is null order by g.granted_at, g.id
                """)
                .param("unit", unit.value())
                .query((row, number) -> new Member(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        Role.valueOf(row.getString("role")),
                        row.getTimestamp("granted_at").toInstant()))
                .list();
    }

    List<AccountId> peopleOf(Collection<UnitId> units) {
        return jdbc.sql("""
                select distinct account_id from accounts.role_grant where unit_id = any (:units) and withdrawn_at is null
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    List<AccountId> peopleAmong(Collection<AccountId> people, Collection<UnitId> units) {
        return jdbc.sql("""
                select distinct account_id from accounts.role_grant
                 where account_id = any (:people) and unit_id = any (:units) and withdrawn_at is null
                """)
                .param("people", people.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    boolean anyIn(Collection<UnitId> units) {
        return jdbc.sql("""
                select exists (select 1 from accounts.role_grant where unit_id = any (:units) and withdrawn_at is null)
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
