package org.sciday.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.accounts.Grants;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Accounts for every role, and a crowd of residents who book, come and rate. */
@Component
class DemoPeople {

    private static final int CROWD = 400;

    private final Accounts accounts;
    private final Grants grants;

    DemoPeople(Accounts accounts, Grants grants) {
        this.accounts = accounts;
        this.grants = grants;
    }

    /** Those whom nobody needs a role for yet are left out. */
    static List<DemoAccount> list() {
        return DemoFiles.rows("people.csv").stream()
                .filter(row -> roleOf(row) != null || "RESIDENT".equals(row.get("role")))
                .map(row -> new DemoAccount(
                        roleOf(row),
                        row.getOrDefault("name", ""),
                        row.getOrDefault("login", ""),
                        row.getOrDefault("note", "")))
                .toList();
    }

    /** The people of people.csv by their keys, as use cases see them. */
    Map<String, Viewer> load(Map<String, DemoUnit> units) {
        var people = new HashMap<String, Viewer>();
        for (var row : DemoFiles.rows("people.csv")) {
            var name = row.getOrDefault("name", "");
            var id = signUp(name, row.getOrDefault("login", ""), Demo.PASSWORD);
            var role = roleOf(row);
            if (role != null) {
                var unit = units.get(row.getOrDefault("unit_key", ""));
                grants.grant(Viewer.platform(), id, role, unit == null ? null : unit.id());
            }
            var held = grants.grantsOf(id);
            people.put(
                    row.getOrDefault("key", ""),
                    new Viewer(id, name, held, held.isEmpty() ? null : held.getFirst(), "127.0.0.1"));
        }
        return people;
    }

    /** Residents without a password: nobody signs in as them. */
    List<AccountId> crowd(List<String> names) {
        var crowd = new ArrayList<AccountId>();
        for (int i = 0; i < Math.max(CROWD, names.size()); i++) {
            var name = i < names.size() ? names.get(i) : "市民" + (i + 1);
            crowd.add(signUp(name, "resident%04d@example.cn".formatted(i + 1), null));
        }
        return crowd;
    }

    private AccountId signUp(String name, String login, @Nullable String password) {
        return accounts.signUp(name, Address.parse(login).orElseThrow(), password, Viewer.platform());
    }

    private static @Nullable Role roleOf(Map<String, String> row) {
        return switch (Optional.ofNullable(row.get("role")).orElse("")) {
            case "MANAGER" -> Role.MANAGER;
            case "REVIEWER" -> Role.REVIEWER;
            case "CLERK" -> Role.CLERK;
            case "LEAD", "VENUE" -> Role.LEAD;
            case "SYSTEM_OPERATOR" -> Role.SYSTEM_OPERATOR;
            case "SECURITY_OPERATOR" -> Role.SECURITY_OPERATOR;
            case "AUDIT_OPERATOR" -> Role.AUDITOR;
            default -> null;
        };
    }
}
