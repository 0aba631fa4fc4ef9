package org.sciday.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the endpoint of an address. An address with an id in it is compared with each of our hundreds of patterns, one after the other,
 * which costs more than most answers; here only with those that begin as it does.
 */
final class EndpointSearch extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        var asIs = path.indexOf('%') < 0 && path.indexOf(';') < 0;
        return super.lookupHandlerMethod(path, asIs ? new Asked(request, path) : request);
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        var canMatch = !(request instanceof Asked asked) || asked.path.startsWith(beginningOf(info));
        return canMatch ? super.getMatchingMapping(info, request) : null;
    }

    private String beginningOf(RequestMappingInfo info) {
        return beginnings.computeIfAbsent(info, EndpointSearch::commonBeginning);
    }

    /** What every path that matches begins with. */
    private static String commonBeginning(RequestMappingInfo info) {
        var patterns = info.getPatternValues();
        if (patterns.size() != 1) {
            return "";
        }
        var pattern = patterns.iterator().next();
        var end = 0;
        while (end < pattern.length() && "{*?".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        // "/a/**" matches "/a", too.
        return end > 0 && pattern.charAt(end - 1) == '/' ? pattern.substring(0, end - 1) : pattern.substring(0, end);
    }

    /** The request with its path at hand. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final String path;

        Asked(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }
    }
}
