package org.sciday.units;

import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;

/**
 * What is told about a unit when it registers.
 *
 * @param line null when no line leads it
 */
public record NewUnit(
        String name,
        CreditCode creditCode,
        UnitKind kind,
        @Nullable String line,
        RegionCode region,
        String address,
        Supervisors supervisors,
        Contact contact) {

    static final int MAX_NAME = 100;
    static final int MAX_ADDRESS = 200;

    public NewUnit {
        name = name.strip();
        address = address.strip();
    }
}
