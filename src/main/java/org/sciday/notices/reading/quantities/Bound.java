package org.sciday.notices.reading.quantities;

import org.jspecify.annotations.Nullable;

/**
 * A least or greatest number in a text, and where it stands: 不少于5场, 一场以上, 1—2项, 三成以上 (30 %).
 *
 * @param words the words that make it a bound, with what stands between them and the number (至少举办)
 */
public record Bound(
        int start,
        int end,
        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        @Nullable String unit,
        String words) {

    public Bound {
        if (atLeast == null && atMost == null) {
            throw new IllegalArgumentException("A bound has a least or a greatest number");
        }
    }

    /** One bound from 不少于2分钟、不超过5分钟; both must measure in the same unit, and they must differ in kind. */
    boolean completes(Bound before, String between) {
        var least = before.atLeast != null && before.atMost == null && atLeast == null;
        var most = before.atMost != null && before.atLeast == null && atMost == null;
        return (least || most)
                && size() != before.size()
                && least == (size() > before.size())
                && between.matches("[、，,且并但 和]{0,2}")
                && unit != null
                && (before.unit == null || before.unit.equals(unit));
    }

    private int size() {
        return atLeast == null ? atMost == null ? 0 : atMost : atLeast;
    }

    Bound with(Bound before) {
        return new Bound(
                before.start,
                end,
                atLeast == null ? before.atLeast : atLeast,
                atMost == null ? before.atMost : atMost,
                unit,
                before.words + words);
    }
}
