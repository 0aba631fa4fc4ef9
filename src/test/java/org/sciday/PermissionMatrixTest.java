package org.sciday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sciday._support.Cast.Person;
import org.sciday._support.Endpoint;
import org.sciday._support.Endpoint.Variable;
import org.sciday._support.MatrixCaller;
import org.sciday._support.MatrixHouse;
import org.sciday._support.MatrixObjects;
import org.sciday._support.MatrixRules;
import org.sciday._support.MatrixThings;
import org.sciday._support.ScidayTest;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
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
    MatrixObjects objects;

    @Autowired
    MatrixCaller caller;

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
            var status = caller.call(endpoint, theirDrafts, ours, null);
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
                    var status = caller.call(endpoint, theirDrafts, ours, ours.person(role));
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
                    var status = caller.call(endpoint, theirThings, ours, ours.person(role));
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
            if (caller.owned(endpoint).isEmpty() || MatrixRules.isForAll(endpoint)) {
                continue;
            }
            for (var person : MatrixCaller.holders(endpoint, ours)) {
                judgeForeign(endpoint, person, theirDrafts, Set.of(404), wrong);
                judgeForeign(endpoint, person, theirThings, MatrixRules.refusalsOf(endpoint), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void judgeForeign(
            Endpoint endpoint, Person person, MatrixThings things, Set<Integer> expected, List<String> wrong)
            throws Exception {
        var before = caller.refusals(person);
        var status = caller.call(endpoint, things, ours, person);
        if (!expected.contains(status)) {
            wrong.add(person.name() + " " + endpoint + " -> " + status);
        } else if (status == 404 && caller.refusals(person) == before && !MatrixRules.isAboutPublicThings(endpoint)) {
            wrong.add(person.name() + " " + endpoint + " is not noted in the audit trail");
        }
    }

    /** The session is ours but the admission is theirs, and so on for all addresses of two objects. */
    @Test
    void aNeighboursObjectIsNotReachedThroughOnesOwn() throws Exception {
        var wrong = new ArrayList<String>();
        var ownBeside = new HashMap<Variable, MatrixThings>(); // kept, since nothing changes where nothing is found
        for (var endpoint : endpoints) {
            var owned = caller.owned(endpoint);
            if (owned.size() < 2 || MatrixRules.isForAll(endpoint)) {
                continue;
            }
            for (var person : MatrixCaller.callers(endpoint, ours)) {
                for (var foreign : owned) {
                    var own = ownBeside.computeIfAbsent(foreign, one -> objects.thingsOf(ours));
                    var status = caller.call(endpoint, variable -> variable.equals(foreign) ? theirThings : own, ours, person);
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
            if (caller.owned(endpoint).isEmpty() || endpoint.isPublic()) {
                continue;
            }
            for (var person : MatrixCaller.callers(endpoint, ours)) {
                var status = caller.call(endpoint, endpoint.changes() ? objects.thingsOf(ours) : kept, ours, person);
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
}
