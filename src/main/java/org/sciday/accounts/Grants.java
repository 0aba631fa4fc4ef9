package org.sciday.accounts;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.shared.AccountId;
import org.sciday.shared.Grant;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role in which unit. Whether the giver may give it is the calling module's question. */
@Service
public class Grants {

    private static final Set<Role> OPERATORS = Set.of(Role.SYSTEM_OPERATOR, Role.SECURITY_OPERATOR, Role.AUDITOR);

    private final GrantStore store;
    private final ObjectProvider<UnitNames> units;
    private final Trail trail;
    private final Clock clock;

    Grants(GrantStore store, ObjectProvider<UnitNames> units, Trail trail, Clock clock) {
        this.store = store;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** Gives the role; giving it twice is harmless. The three operator roles exclude each other. */
    @Transactional
    public void grant(Viewer by, AccountId account, Role role, @Nullable UnitId unit) {
        if (role.isOperator()
                && store.rolesOf(account).stream().anyMatch(held -> held != role && OPERATORS.contains(held))) {
            throw new RuleBroken("accounts.operators-are-separate");
        }
        if (store.add(account, role, unit, by.account(), clock.instant())) {
            trail.record(by, "accounts.granted", "accounts.grant", account.value(), null, described(role, unit));
        }
    }

    @Transactional
    public void withdraw(Viewer by, AccountId account, Role role, @Nullable UnitId unit) {
        if (store.withdraw(account, role, unit, by.account(), clock.instant())) {
            trail.record(by, "accounts.withdrawn", "accounts.grant", account.value(), described(role, unit), null);
        }
    }

    @Transactional(readOnly = true)
    public List<Member> membersOf(UnitId unit) {
        return store.membersOf(unit);
    }

    /** Everybody who holds a role in one of these units, once. */
    @Transactional(readOnly = true)
    public List<AccountId> peopleOf(Collection<UnitId> units) {
        return units.isEmpty() ? List.of() : store.peopleOf(units);
    }

    /** Those of the people who hold a role in one of these units. */
    @Transactional(readOnly = true)
    public Set<AccountId> peopleAmong(Collection<AccountId> people, Collection<UnitId> units) {
        return people.isEmpty() || units.isEmpty() ? Set.of() : Set.copyOf(store.peopleAmong(people, units));
    }

    /** Does anybody hold a role in one of these units? */
    @Transactional(readOnly = true)
    public boolean anyIn(Collection<UnitId> units) {
        return store.anyIn(units);
    }

    /** The person's grants with the units' names, for the desk's header. */
    @Transactional(readOnly = true)
    public List<Grant> grantsOf(AccountId account) {
        var grants = store.grantsOf(account);
        var ids = grants.stream()
                .map(Grant::unit)
                .filter(unit -> unit != null)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return grants;
        }
        var names = units.stream().findFirst().map(port -> port.namesOf(ids)).orElse(Map.of());
        return grants.stream()
                .map(grant -> grant.unit() == null ? grant : named(grant, names))
                .toList();
    }

    private static Grant named(Grant grant, Map<UnitId, String> names) {
        return new Grant(grant.role(), grant.unit(), grant.unit() == null ? null : names.get(grant.unit()));
    }

    private static Map<String, String> described(Role role, @Nullable UnitId unit) {
        return unit == null ? Map.of("role", role.name()) : Map.of("role", role.name(), "unit", unit.toString());
    }
}
