package org.sciday.units.web;

import org.jspecify.annotations.Nullable;

/**
 * A registration by another program; the same fields as on the page.
 *
 * @param key any uuid; the same again gives the unit that the first time made
 */
public record NewUnitJson(
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
        @Nullable String key) {

    RegistrationForm toForm() {
        return new RegistrationForm(
                name,
                creditCode,
                kind,
                line,
                region,
                address,
                supervisor,
                lineSupervisor,
                contactName,
                contactPhone,
                contactEmail,
                null,
                null,
                null,
                true,
                key);
    }
}
