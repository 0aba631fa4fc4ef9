package org.sciday.audit.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.web.Form;

/**
 * The auditor's list.
 *
 * @param names of people and things, as far as they are known
 * @param next the address of older lines, null on the last page
 */
public record AuditListPage(
        Form<AuditFilter> form,
        List<AuditRow> rows,
        Map<UUID, String> names,
        @Nullable String next) {

    /** What an auditor may narrow the list to; {@code audit.module} has their words. */
    public static final List<String> MODULES = List.of(
            "accounts",
            "units",
            "campaigns",
            "notices",
            "activities",
            "reviews",
            "reservations",
            "checkin",
            "feedback",
            "results",
            "obligations",
            "tables",
            "circles",
            "tours",
            "evaluations",
            "recommendations",
            "files",
            "messages",
            "jobs",
            "site");

    /** The name of what is looked for by its id; null when there is nothing to say. */
    public @Nullable String helpOf(@Nullable UUID id) {
        var name = nameOf(id);
        return name.isEmpty() ? null : name;
    }

    public String nameOf(@Nullable UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
