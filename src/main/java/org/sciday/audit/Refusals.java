package org.sciday.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps refused attempts until the request's own transaction is over and writes them then. Written at once they would be
 * rolled back with it; in a second transaction inside the first they would let a stranger drain the connection pool.
 */
@Component
class Refusals implements HandlerInterceptor {

    private static final String ATTRIBUTE = Refusals.class.getName();

    private final EntryStore entries;
    private final TransactionTemplate ownTransaction;

    Refusals(EntryStore entries, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void note(NewEntry entry) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                && web.getRequest().getAttribute(ATTRIBUTE) instanceof Waiting waiting) {
            waiting.entries().add(entry);
        } else {
            write(List.of(entry));
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(ATTRIBUTE, new Waiting(new ArrayList<>()));
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        if (request.getAttribute(ATTRIBUTE) instanceof Waiting waiting) {
            request.removeAttribute(ATTRIBUTE);
            if (!waiting.entries().isEmpty()) {
                write(waiting.entries());
            }
        }
    }

    private void write(List<NewEntry> refused) {
        ownTransaction.executeWithoutResult(status -> refused.forEach(entries::add));
    }

    /** Refused attempts of one request. */
    private record Waiting(List<NewEntry> entries) {}
}
