package org.sciday.jobs.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody should have done after an event and has not. */
public record FailedFollowUp(
        UUID id, String eventType, String listenerId, Instant since, @Nullable Instant lastTried, int attempts) {

    private static final String ROOT = "org.sciday.";

    /** {@code units.UnitApproved} for its full class name. */
    public String event() {
        return withoutRoot(eventType);
    }

    /** {@code units.UnitLetters}: who listens; the method's name says no more. */
    public String listener() {
        var bracket = listenerId.indexOf('(');
        var method = bracket < 0 ? listenerId : listenerId.substring(0, bracket);
        var dot = method.lastIndexOf('.');
        return withoutRoot(bracket < 0 || dot < 0 ? method : method.substring(0, dot));
    }

    private static String withoutRoot(String name) {
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }
}
