package org.sciday.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sciday.shared.Conflict;
import org.sciday.shared.Problem;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.web.ViewerSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets the first of several equal calls through and gives its answer to the others. Stands behind Spring Security, so the
 * caller is known. Handlers answer within the call; none of ours is asynchronous.
 */
@Component
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final Duration KEPT = Duration.ofHours(24);

    /** No call of ours runs longer; after that its node has died and nobody knows what it did. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    private final RequestStore requests;
    private final ViewerSource viewers;
    private final List<RemembersItself> remembering;
    private final HandlerExceptionResolver problems;
    private final Clock clock;

    IdempotencyFilter(
            RequestStore requests,
            ViewerSource viewers,
            List<RemembersItself> remembering,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            Clock clock) {
        this.requests = requests;
        this.viewers = viewers;
        this.remembering = remembering;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/api/v1/")
                || request.getHeader(HEADER) == null
                || remembering.stream().anyMatch(one -> one.keepsKeyOf(request))
                || !viewers.viewerOf(request).isSignedIn();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var key = new RequestKey(
                    viewers.viewerOf(request).id(), request.getHeader(HEADER).strip());
            var repeatable = RepeatableRequest.of(request);
            var now = clock.instant();
            if (requests.claim(key, repeatable.fingerprint(), now, now.minus(KEPT))) {
                run(key, repeatable, new ContentCachingResponseWrapper(response), chain);
            } else {
                answerOf(key, repeatable.fingerprint()).giveAgain(response);
            }
        } catch (Problem problem) {
            problems.resolveException(request, response, null, problem);
        }
    }

    /** The answer is kept before it is given: whoever has seen it will see it again. */
    private void run(
            RequestKey key, RepeatableRequest request, ContentCachingResponseWrapper response, FilterChain chain)
            throws ServletException, IOException {
        var settled = false;
        try {
            chain.doFilter(request, response);
            var answer = Answer.of(response);
            if (answer.isFinal()) {
                requests.keep(key, answer);
                settled = true;
            }
        } finally {
            if (!settled) {
                requests.release(key);
            }
        }
        response.copyBodyToResponse();
    }

    private Answer answerOf(RequestKey key, byte[] fingerprint) {
        var known = requests.find(key).orElseThrow(() -> new Conflict("idempotency.still-running"));
        if (!known.isSameAs(fingerprint)) {
            throw new RuleBroken("idempotency.key-reused");
        }
        var answer = known.answer();
        if (answer == null) {
            var lost = known.startedAt().plus(LONGEST_CALL).isBefore(clock.instant());
            throw new Conflict(lost ? "idempotency.outcome-unknown" : "idempotency.still-running");
        }
        return answer;
    }
}
