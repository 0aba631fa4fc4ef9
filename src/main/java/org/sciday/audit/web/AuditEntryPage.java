package org.sciday.audit.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.AuditEntry;
import org.sciday.audit.Difference;

/** One line of the trail with all that is kept of it. */
public record AuditEntryPage(AuditEntry entry, List<Difference> differences, Map<UUID, String> names) {

    public String nameOf(@Nullable UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
