package org.sciday._support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sciday._support.Cast.Person;
import org.sciday._support.Endpoint.Variable;
import org.sciday.shared.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Calls endpoints as people of a house, and knows who of them may be expected where. */
@TestComponent
public class MatrixCaller {

    private final MockMvc browser;
    private final MatrixObjects objects;
    private final JdbcClient jdbc;

    MatrixCaller(MockMvc browser, MatrixObjects objects, JdbcClient jdbc) {
        this.browser = browser;
        this.objects = objects;
        this.jdbc = jdbc;
    }

    /** Variables of the address that stand for somebody's object. */
    public List<Variable> owned(Endpoint endpoint) {
        return endpoint.variables().stream()
                .filter(variable -> !objects.isWord(endpoint.path(), variable.name()))
                .toList();
    }

    /** Who gets as far as the object: the holders of the permission, or a resident. */
    public static List<Person> holders(Endpoint endpoint, MatrixHouse house) {
        var permission = endpoint.permission();
        return permission == null
                ? List.of(house.resident())
                : Arrays.stream(Role.values())
                        .filter(role -> role.allows(permission))
                        .map(house::person)
                        .toList();
    }

    /** Those of them who belong to the house. */
    public static List<Person> callers(Endpoint endpoint, MatrixHouse house) {
        if (MatrixRules.isPersonal(endpoint)) {
            return List.of(house.person(Role.CLERK));
        }
        var overAll = MatrixRules.isOverAll(endpoint);
        return holders(endpoint, house).stream()
                .filter(person -> overAll || !house.isOperator(person))
                .toList();
    }

    /** How often the audit trail says that the person was refused. */
    public long refusals(Person person) {
        return jdbc.sql("select count(*) from audit.entry where refused and account_id = ?")
                .params(person.id().value())
                .query(Long.class)
                .single();
    }

    public int call(Endpoint endpoint, MatrixThings things, MatrixHouse house, @Nullable Person person) throws Exception {
        return call(endpoint, variable -> things, house, person);
    }

    /** The answer's status, with the things that each variable is taken from. */
    public int call(
            Endpoint endpoint, Function<Variable, MatrixThings> source, MatrixHouse house, @Nullable Person person)
            throws Exception {
        var path = endpoint.at(variable -> objects.value(
                        endpoint.path(), variable.name(), variable.type(), source.apply(variable))
                .orElse("x"));
        var call = request(endpoint.method(), path).with(csrf()).param("role", Role.CLERK.name());
        if (endpoint.path().startsWith("/api/")) {
            call.contentType("application/json").content("{}");
        }
        if (person != null) {
            call.cookie(house.cookieOf(person));
        }
        return browser.perform(call).andReturn().getResponse().getStatus();
    }
}
