package org.sciday.units.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.shared.FieldError;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.UnitId;
import org.sciday.units.Contact;
import org.sciday.units.CreditCode;
import org.sciday.units.NewUnit;
import org.sciday.units.RegistrationDraft;
import org.sciday.units.Supervisors;
import org.sciday.units.UnitKind;

/**
 * A registration as typed.
 *
 * @param supervisorQuery what the supervising unit is searched by
 * @param find which search was pressed without scripts; null when the form is sent
 * @param distinct the person has looked at the likely doubles and says it is none of them
 * @param key makes a second click harmless
 */
public record RegistrationForm(
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String kind,
        @Nullable String line,
        @Nullable String region,
        @Nullable String address,
        @Nullable String supervisor,
        @Nullable String lineSupervisor,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        @Nullable String supervisorQuery,
        @Nullable String lineSupervisorQuery,
        @Nullable String find,
        @Nullable Boolean distinct,
        @Nullable String key) {

    static final RegistrationForm EMPTY = of(Map.of());

    static RegistrationForm of(RegistrationDraft draft) {
        return of(draft.fields());
    }

    private static RegistrationForm of(Map<String, String> typed) {
        return new RegistrationForm(
                typed.get("name"),
                typed.get("creditCode"),
                typed.get("kind"),
                typed.get("line"),
                typed.get("region"),
                typed.get("address"),
                typed.get("supervisor"),
                typed.get("lineSupervisor"),
                typed.get("contactName"),
                typed.get("contactPhone"),
                typed.get("contactEmail"),
                typed.get("supervisorQuery"),
                typed.get("lineSupervisorQuery"),
                null,
                false,
                null);
    }

    Map<String, String> draft() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "name", name);
        put(fields, "creditCode", creditCode);
        put(fields, "kind", kind);
        put(fields, "line", line);
        put(fields, "region", region);
        put(fields, "address", address);
        put(fields, "supervisor", supervisor);
        put(fields, "lineSupervisor", lineSupervisor);
        put(fields, "contactName", contactName);
        put(fields, "contactPhone", contactPhone);
        put(fields, "contactEmail", contactEmail);
        put(fields, "supervisorQuery", supervisorQuery);
        put(fields, "lineSupervisorQuery", lineSupervisorQuery);
        return fields;
    }

    /** All that can be told without asking the database; the facade tells the rest. */
    NewUnit toNewUnit() {
        var errors = new ArrayList<FieldError>();
        require(errors, "name", name);
        if (text(creditCode).isBlank()) {
            require(errors, "creditCode", creditCode);
        } else {
            CreditCode.complaint("creditCode", text(creditCode)).ifPresent(errors::add);
        }
        if (kindChosen().isEmpty()) {
            errors.add(FieldError.of("kind", "shared.choose"));
        }
        if (regionChosen().isEmpty()) {
            errors.add(FieldError.of("region", "units.region-unknown"));
        }
        if (idOf(supervisor).isEmpty() && idOf(lineSupervisor).isEmpty()) {
            errors.add(FieldError.of("supervisor", "units.supervisor-needed"));
        }
        require(errors, "contactName", contactName);
        require(errors, "contactPhone", contactPhone);
        InvalidInput.check(errors);
        return new NewUnit(
                text(name),
                CreditCode.of(text(creditCode)),
                kindChosen().orElseThrow(),
                text(line).isBlank() ? null : line,
                regionChosen().orElseThrow(),
                text(address),
                new Supervisors(
                        idOf(supervisor).orElse(null), idOf(lineSupervisor).orElse(null)),
                new Contact(text(contactName), text(contactPhone).replace(" ", ""), text(contactEmail)));
    }

    Optional<UnitKind> kindChosen() {
        return Stream.of(UnitKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    Optional<RegionCode> regionChosen() {
        return RegionCode.parse(text(region));
    }

    Optional<UnitId> supervisorChosen() {
        return idOf(supervisor);
    }

    Optional<UnitId> lineSupervisorChosen() {
        return idOf(lineSupervisor);
    }

    UUID keyOrNew() {
        return idOf(key).map(UnitId::value).orElseGet(Ids::next);
    }

    /** Was anything typed of what may be left out? Then that part of the form is open. */
    public boolean tellsMore() {
        return Stream.of(contactEmail, address, line, lineSupervisor, lineSupervisorQuery)
                .anyMatch(value -> !text(value).isBlank());
    }

    boolean saysDistinct() {
        return Boolean.TRUE.equals(distinct);
    }

    boolean isSearch() {
        return !text(find).isEmpty();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static Optional<UnitId> idOf(@Nullable String typed) {
        try {
            return text(typed).isBlank() ? Optional.empty() : Optional.of(UnitId.of(text(typed)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static void require(List<FieldError> errors, String field, @Nullable String value) {
        if (text(value).isBlank()) {
            errors.add(FieldError.of(field, "shared.required"));
        }
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }
}
