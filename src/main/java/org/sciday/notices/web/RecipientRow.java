package org.sciday.notices.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;

/** A unit that a notice goes to, and who of it opened it first. */
public record RecipientRow(
        UnitId unit, String name, String kind, @Nullable Instant openedAt, @Nullable Instant remindedAt, List<String> people) {

    public boolean isRead() {
        return openedAt != null;
    }
}
