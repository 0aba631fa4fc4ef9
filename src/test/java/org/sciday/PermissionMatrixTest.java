package org.sciday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sciday._support.Cast.Person;
import org.sciday._support.Endpoint;
import org.sciday._support.Endpoint.Variable;
import org.sciday._support.MatrixHouse;
import org.sciday._support.MatrixObjects;
import org.sciday._support.MatrixRules;
import org.sciday._support.MatrixThings;
import org.sciday._support.ScidayTest;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Calls every endpoint as every role, with objects of one's own and with a neighbour's. A new endpoint is in it by itself;
 * a new type of id needs a maker in {@link MatrixObjects}.
 */
@ScidayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvc browser;

    @Autowired
    MatrixObjects objects;

    @Autowired
    JdbcClient jdbc;

    private List<Endpoint> endpoints = List.of();
    private MatrixHouse ours;
    private MatrixHouse theirs;
    private MatrixThings theirThings;
    private MatrixThings theirDrafts;

    @BeforeAll
    void settleTwoHousesInOneCity() {
        endpoints = Endpoint.all(requestMappingHandlerMapping);
        ours = objects.house("东");
        theirs = objects.neighbour(ours, "西");
        theirThings = objects.thingsOf(theirs);
        theirDrafts = objects.draftsOf(theirs);
    }

    @Test
    void everyIdInAnAddressCanBeMade() {
        assertThat(endpoints).hasSizeGreaterThan(150);
        var unknown = new TreeSet<String>();
        for (var endpoint : endpoints) {
            for (var variable : endpoint.variables()) {
                if (objects.value(endpoint.path(), variable.name(), variable.type(), theirThings).isEmpty()) {
                    unknown.add(endpoint + ": register a maker for " + variable.type().getSimpleName() + " "
                            + variable.name() + " in MatrixObjects");
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void passersByEnterOnlyPublicEndpointsAndFindNoDrafts() throws Exception {
        var wrong = new TreeSet<String>();
        for (var endpoint : endpoints) {
            var status = call(endpoint, theirDrafts, null);
            if (!endpoint.isPublic() && status != 401 && status != 302) {
                wrong.add(endpoint + " -> " + status);
            }
            if (endpoint.isPublic() && (status == 401 || MatrixRules.hasDraft(endpoint) && status != 404)) {
                wrong.add(endpoint + " about a draft -> " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What is public by its address only when it is published: drafts belong to their house at the desk too. */
    @Test
    void aNeighboursDraftsAreNotFoundAtPublicAddressesEither() throws Exception {
        var wrong = new TreeSet<String>();
        for (var endpoint : endpoints) {
            if (endpoint.isPublic() && MatrixRules.hasDraft(endpoint)) {
                for (var role : Role.values()) {
                    var status = call(endpoint, theirDrafts, ours.person(role));
                    if (status != 404) {
                        wrong.add(role + " " + endpoint + " -> " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void rolesWithoutThePermissionAreRefused() throws Exception {
        var wrong = new ArrayList<String>();
        for (var endpoint : endpoints) {
            for (var role : Role.values()) {
                var permission = endpoint.permission();
                if (permission != null && !role.allows(permission)) {
                    var status = call(endpoint, theirThings, ours.person(role));
                    if (status != 403) {
                        wrong.add(role + " " + endpoint + " -> " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aNeighboursObjectsDoNotExistAndWhoReachesForThemIsNoted() throws Exception {
        var wrong = new ArrayList<String>();
        for (var endpoint : endpoints) {
            if (ownedVariables(endpoint).isEmpty() || MatrixRules.isForAll(endpoint)) {
                continue;
            }
            for (var person : holders(endpoint)) {
                judgeForeign(endpoint, person, theirDrafts, Set.of(404), wrong);
                judgeForeign(endpoint, person, theirThings, MatrixRules.refusalsOf(endpoint), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void judgeForeign(
            Endpoint endpoint, Person person, MatrixThings things, Set<Integer> expected, List<String> wrong)
            throws Exception {
        var before = refusals(person);
        var status = call(endpoint, things, person);
        if (!expected.contains(status)) {
            wrong.add(person.name() + " " + endpoint + " -> " + status);
        } else if (status == 404 && refusals(person) == before && !MatrixRules.isAboutPublicThings(endpoint)) {
            wrong.add(person.name() + " " + endpoint + " is not noted in the audit trail");
        }
    }

    /** The session is ours but the admission is theirs, and so on for all addresses of two objects. */
    @Test
    void aNeighboursObjectIsNotReachedThroughOnesOwn() throws Exception {
        var wrong = new ArrayList<String>();
        for (var endpoint : endpoints) {
            var owned = ownedVariables(endpoint);
            if (owned.size() < 2 || MatrixRules.isForAll(endpoint)) {
                continue;
            }
            for (var person : callers(endpoint)) {
                for (var foreign : owned) {
                    var own = objects.thingsOf(ours);
                    var status = perform(endpoint, person, variable -> variable.equals(foreign) ? theirThings : own);
                    if (status != 404) {
                        wrong.add(person.name() + " " + endpoint + " with their " + foreign.name() + " -> " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onesOwnObjectsAreThere() throws Exception {
        var wrong = new ArrayList<String>();
        var answered = new TreeMap<String, Boolean>();
        var kept = objects.thingsOf(ours);
        for (var endpoint : endpoints) {
            if (ownedVariables(endpoint).isEmpty() || endpoint.isPublic()) {
                continue;
            }
            for (var person : callers(endpoint)) {
                var status = call(endpoint, endpoint.changes() ? objects.thingsOf(ours) : kept, person);
                if (status == 404 || status == 401 || status >= 500) {
                    wrong.add(person.name() + " " + endpoint + " -> " + status);
                }
                answered.merge(endpoint.toString(), status != 403, Boolean::logicalOr);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answered.entrySet().stream().filter(entry -> !entry.getValue()).map(Map.Entry::getKey))
                .as("endpoints that nobody may use")
                .isEmpty();
    }

    private List<Variable> ownedVariables(Endpoint endpoint) {
        return endpoint.variables().stream()
                .filter(variable -> !objects.isWord(endpoint.path(), variable.name()))
                .toList();
    }

    /** Who gets as far as the object: the holders of the permission, or a resident. */
    private List<Person> holders(Endpoint endpoint) {
        var permission = endpoint.permission();
        return permission == null
                ? List.of(ours.resident())
                : Arrays.stream(Role.values())
                        .filter(role -> role.allows(permission))
                        .map(ours::person)
                        .toList();
    }

    /** Those of them who belong to the house. */
    private List<Person> callers(Endpoint endpoint) {
        if (MatrixRules.isPersonal(endpoint)) {
            return List.of(ours.person(Role.CLERK));
        }
        var overAll = MatrixRules.isOverAll(endpoint);
        return holders(endpoint).stream()
                .filter(person -> overAll || !ours.isOperator(person))
                .toList();
    }

    private long refusals(Person person) {
        return jdbc.sql("select count(*) from audit.entry where refused and account_id = ?")
                .params(person.id().value())
                .query(Long.class)
                .single();
    }

    private int call(Endpoint endpoint, MatrixThings things, Person person) throws Exception {
        return perform(endpoint, person, variable -> things);
    }

    private int perform(Endpoint endpoint, Person person, Function<Variable, MatrixThings> source) throws Exception {
        var path = endpoint.at(variable -> objects.value(
                        endpoint.path(), variable.name(), variable.type(), source.apply(variable))
                .orElse("x"));
        var call = request(endpoint.method(), path).with(csrf()).param("role", Role.CLERK.name());
        if (endpoint.path().startsWith("/api/")) {
            call.contentType("application/json").content("{}");
        }
        var cookie = person == null ? null : cookieOf(person);
        if (cookie != null) {
            call.cookie(cookie);
        }
        return browser.perform(call).andReturn().getResponse().getStatus();
    }

    private Cookie cookieOf(Person person) throws Exception {
        return ours.cookieOf(person);
    }
}
