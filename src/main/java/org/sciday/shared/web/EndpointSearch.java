package org.sciday.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the endpoint of an address. An address with an id in it is compared with each of our hundreds of patterns, one after the other,
 * which costs more than most answers; here only with those that have its steps. Where that does not lead to exactly one,
 * Spring's own search says what is wrong.
 */
final class EndpointSearch extends RequestMappingHandlerMapping {

    private record Endpoint(RequestMappingInfo mapping, HandlerMethod method) {}

    private volatile @Nullable EndpointTree<Endpoint> tree;

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        var plain = path.indexOf('%') < 0 && path.indexOf(';') < 0 && !CorsUtils.isPreFlightRequest(request);
        var found = plain ? find(path, request) : null;
        if (found == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, found.method());
        handleMatch(found.mapping(), path, request);
        return found.method();
    }

    /** The best match; null when there is none, or two that are equally good. */
    private @Nullable Endpoint find(String path, HttpServletRequest request) {
        var matches = new ArrayList<Endpoint>();
        for (var candidate : endpoints().candidates(path)) {
            var match = getMatchingMapping(candidate.mapping(), request);
            if (match != null) {
                matches.add(new Endpoint(match, candidate.method()));
            }
        }
        if (matches.size() > 1) {
            var order = getMappingComparator(request);
            matches.sort((one, other) -> order.compare(one.mapping(), other.mapping()));
            if (order.compare(matches.get(0).mapping(), matches.get(1).mapping()) == 0) {
                return null;
            }
        }
        return matches.isEmpty() ? null : matches.getFirst();
    }

    private EndpointTree<Endpoint> endpoints() {
        var known = tree;
        if (known == null) {
            known = treeOf(getHandlerMethods());
            tree = known;
        }
        return known;
    }

    private static EndpointTree<Endpoint> treeOf(Map<RequestMappingInfo, HandlerMethod> methods) {
        var tree = new EndpointTree<Endpoint>();
        methods.forEach((mapping, method) ->
                mapping.getPatternValues().forEach(pattern -> tree.add(pattern, new Endpoint(mapping, method))));
        return tree;
    }

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        tree = null;
    }

    @Override
    public void registerMapping(RequestMappingInfo mapping, Object handler, Method method) {
        super.registerMapping(mapping, handler, method);
        tree = null;
    }
}
