package org.sciday.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the auditor looks for.
 *
 * @param object the id of a thing, as is person of an account
 * @param action a beginning is enough: {@code units} or {@code units.app}
 * @param before only older lines than this one; for the next page
 */
public record AuditFilter(
        @Nullable UUID object,
        @Nullable UUID person,
        @Nullable String action,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable Boolean refused,
        @Nullable Long before) {

    public boolean refusedOnly() {
        return Boolean.TRUE.equals(refused);
    }

    public String actionText() {
        return action == null ? "" : action.strip();
    }

    /** The page of lines below the given one, with the same wishes. */
    public String below(long seq) {
        var address = UriComponentsBuilder.fromPath("/desk/audit");
        Optional.ofNullable(object).ifPresent(value -> address.queryParam("object", value));
        Optional.ofNullable(person).ifPresent(value -> address.queryParam("person", value));
        Optional.ofNullable(from).ifPresent(value -> address.queryParam("from", value));
        Optional.ofNullable(to).ifPresent(value -> address.queryParam("to", value));
        if (!actionText().isEmpty()) {
            address.queryParam("action", actionText());
        }
        if (refusedOnly()) {
            address.queryParam("refused", true);
        }
        return address.queryParam("before", seq).encode().toUriString();
    }

    @Nullable
    Instant start() {
        return from == null ? null : Festival.instantOf(from.atStartOfDay());
    }

    @Nullable
    Instant end() {
        return to == null ? null : Festival.instantOf(to.plusDays(1).atStartOfDay());
    }
}
