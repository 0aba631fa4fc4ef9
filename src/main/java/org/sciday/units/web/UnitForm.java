package org.sciday.units.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.units.Contact;
import org.sciday.units.Unit;
import org.sciday.units.UnitChange;
import org.sciday.units.UnitKind;

/** A unit's facts as typed. Fields that are not on the person's page stay as they are. */
public record UnitForm(
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String line,
        @Nullable String region,
        @Nullable String address,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail) {

    static UnitForm of(Unit unit, Contact contact) {
        return new UnitForm(
                unit.version(),
                unit.name(),
                unit.kind().name(),
                unit.line(),
                unit.region().toString(),
                unit.address(),
                contact.name(),
                contact.phone(),
                contact.email());
    }

    UnitChange toChange(Unit unit) {
        return new UnitChange(
                name == null ? unit.name() : name,
                Stream.of(UnitKind.values())
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                        .orElse(unit.kind()),
                line == null || line.isBlank() ? null : line,
                regionChosen().orElse(unit.region()),
                RegistrationForm.text(address),
                new Contact(
                        RegistrationForm.text(contactName),
                        RegistrationForm.text(contactPhone).replace(" ", ""),
                        RegistrationForm.text(contactEmail)));
    }

    /** A form without its version is from nowhere; it meets no unit. */
    int readVersion() {
        return version == null ? -1 : version;
    }

    Optional<RegionCode> regionChosen() {
        return RegionCode.parse(RegistrationForm.text(region));
    }
}
