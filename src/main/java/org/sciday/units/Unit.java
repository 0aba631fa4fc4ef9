package org.sciday.units;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;

/**
 * An organisation that takes part. Immutable; who supervises it is told by the hierarchies, not by the unit itself.
 *
 * @param line null for units that no line leads
 * @param reason why it was rejected or closed
 * @param registeredBy null when it came with a list
 * @param mergedInto the survivor, when the unit was registered twice and this was the duplicate
 */
public record Unit(
        UnitId id,
        String name,
        UnitKind kind,
        @Nullable String line,
        RegionCode region,
        State state,
        CreditCode creditCode,
        String address,
        @Nullable String reason,
        @Nullable AccountId registeredBy,
        @Nullable UnitId mergedInto,
        int version) {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,6}(?![0-9])");

    /** How far the unit's registration has come. Only approved units act. */
    public enum State {
        PENDING,
        APPROVED,
        REJECTED,
        CLOSED
    }

    public boolean isPending() {
        return state == State.PENDING;
    }

    public boolean isApproved() {
        return state == State.APPROVED;
    }

    public Optional<UnitId> survivor() {
        return Optional.ofNullable(mergedInto);
    }

    /** Region, then kind, then name: the order of every list of units. Numbers are filled up, so that 2 comes before 10. */
    static String sortKey(RegionCode region, UnitKind kind, String name) {
        var counting = NUMBER.matcher(name)
                .replaceAll(number -> "0".repeat(6 - number.group().length()) + number.group());
        return String.format(Locale.ROOT, "%s %02d %s", region, kind.ordinal(), counting);
    }
}
