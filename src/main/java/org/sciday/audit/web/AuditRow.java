package org.sciday.audit.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the trail in the auditor's list. */
public record AuditRow(
        long seq,
        Instant at,
        @Nullable UUID account,
        @Nullable String address,
        String action,
        String objectType,
        UUID objectId,
        boolean refused) {}
