package org.sciday.audit;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;

/** A line about to be added. Action and object type carry their module in front: {@code units.approved}. */
record NewEntry(
        Instant at,
        @Nullable AccountId account,
        @Nullable UnitId unit,
        @Nullable String address,
        String action,
        String objectType,
        UUID objectId,
        boolean refused,
        @Nullable String before,
        @Nullable String after) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");

    NewEntry {
        mustBeName(action);
        mustBeName(objectType);
    }

    static NewEntry of(Viewer by, Instant at, String action, String objectType, UUID objectId) {
        var unit = by.unit().orElse(null);
        return new NewEntry(at, by.account(), unit, by.address(), action, objectType, objectId, false, null, null);
    }

    NewEntry changing(@Nullable String before, @Nullable String after) {
        return new NewEntry(at, account, unit, address, action, objectType, objectId, refused, before, after);
    }

    NewEntry asRefused() {
        return new NewEntry(at, account, unit, address, action, objectType, objectId, true, before, after);
    }

    private static void mustBeName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Expected module.word, got " + name);
        }
    }
}
