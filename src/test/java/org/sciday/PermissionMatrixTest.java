package org.sciday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sciday._support.Cast;
import org.sciday._support.MatrixObjects;
import org.sciday._support.ScidayTest;
import org.sciday.shared.Permission;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Public;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Calls every endpoint as every role, and with objects that belong to somebody else. A new endpoint is in it by itself. */
@ScidayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}/:]+)[^}]*}");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    MatrixObjects objects;

    private final Map<Role, Cookie> cookies = new EnumMap<>(Role.class);
    private List<Endpoint> endpoints = List.of();

    private record Endpoint(HttpMethod method, String path, HandlerMethod handler) {

        boolean isPublic() {
            return handler.hasMethodAnnotation(Public.class);
        }

        Permission permission() {
            var can = handler.getMethodAnnotation(Can.class);
            return can == null ? null : can.value();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    void everyRoleSignsIn() throws Exception {
        endpoints = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.sciday."))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> entry.getKey().getPatternValues().stream()
                                .map(path -> new Endpoint(method.asHttpMethod(), path, entry.getValue()))))
                .sorted(Comparator.comparing(Endpoint::toString))
                .toList();
        for (var role : Role.values()) {
            var person = role.isOperator()
                    ? cast.operator("验" + role.name(), role)
                    : cast.staff("验" + role.name(), role, UnitId.next());
            cookies.put(role, cast.signIn(person));
        }
    }

    @Test
    void thereIsSomethingToTest() {
        assertThat(endpoints).hasSizeGreaterThan(30);
    }

    @Test
    void passersByEnterOnlyPublicEndpoints() throws Exception {
        var wrong = new TreeSet<String>();
        for (var endpoint : endpoints) {
            var status = call(endpoint, null);
            if (endpoint.isPublic() ? status == 401 : status != 401 && status != 302) {
                wrong.add(endpoint + " -> " + status);
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
                    var status = call(endpoint, cookies.get(role));
                    if (status != 403) {
                        wrong.add(role + " " + endpoint + " -> " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void strangersDoNotReachOthersObjects() throws Exception {
        var wrong = new ArrayList<String>();
        for (var endpoint : endpoints) {
            var permission = endpoint.permission();
            if (permission == null || !VARIABLE.matcher(endpoint.path()).find() || objects.isForAll(endpoint.path())) {
                continue;
            }
            for (var role : Role.values()) {
                if (role.allows(permission) && !role.isOperator()) {
                    var status = call(endpoint, cookies.get(role));
                    if (status != 404 && status != 403) {
                        wrong.add(role + " " + endpoint + " -> " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int call(Endpoint endpoint, Cookie cookie) throws Exception {
        var path = VARIABLE.matcher(endpoint.path()).replaceAll(match -> objects.foreign(endpoint.handler(), match.group(1)));
        var call = request(endpoint.method(), path).with(csrf());
        if (endpoint.path().startsWith("/api/")) {
            call.contentType("application/json").content("{}");
        }
        if (cookie != null) {
            call.cookie(cookie);
        }
        return browser.perform(call).andReturn().getResponse().getStatus();
    }
}
