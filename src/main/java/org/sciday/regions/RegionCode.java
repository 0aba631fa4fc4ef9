package org.sciday.regions;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of GB/T 2260: two digits each for province, city and county. {@link #NATION} stands above them. A code says where
 * it belongs by its digits alone; whether such a division exists, and when, is known to {@link Regions}.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

    private static final Pattern SIX_DIGITS = Pattern.compile("[1-9][0-9]{5}");

    // Below the pattern, which its constructor needs.
    public static final RegionCode NATION = new RegionCode("100000");

    public RegionCode {
        if (!SIX_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a region code: " + value);
        }
    }

    public static RegionCode of(String text) {
        return new RegionCode(text.strip());
    }

    /** For what people and files bring: empty when it is no code. */
    public static Optional<RegionCode> parse(String text) {
        return SIX_DIGITS.matcher(text.strip()).matches() ? Optional.of(of(text)) : Optional.empty();
    }

    /** 0 nation, 1 province, 2 city, 3 county. */
    public int level() {
        if (equals(NATION)) {
            return 0;
        }
        return value.endsWith("0000") ? 1 : value.endsWith("00") ? 2 : 3;
    }

    /** The code one level up; it may be one that only gathers others, such as 110100. The nation has none. */
    public Optional<RegionCode> parent() {
        return switch (level()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(NATION);
            case 2 -> Optional.of(province());
            // Hong Kong and Macao number their districts without a city between.
            default -> Optional.of(value.startsWith("00", 2) ? province() : city());
        };
    }

    public RegionCode province() {
        return new RegionCode(value.substring(0, 2) + "0000");
    }

    public RegionCode city() {
        return new RegionCode(value.substring(0, 4) + "00");
    }

    /**
     * What the codes of the whole subtree begin with, for {@code region like :prefix || '%'}. Empty for the nation, so that the
     * same condition means everything.
     */
    public String prefix() {
        return switch (level()) {
            case 0 -> "";
            case 1 -> value.substring(0, 2);
            case 2 -> value.substring(0, 4);
            default -> value;
        };
    }

    /** Is the other one this region or below it? */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(prefix());
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
