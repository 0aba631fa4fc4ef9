package org.sciday.evaluations.web;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.Indicator;
import org.sciday.evaluations.IndicatorDraft;

/**
 * An indicator as it is typed.
 *
 * @param step "try" only tries it out
 */
public record IndicatorForm(
        @Nullable String name,
        Indicator.@Nullable Kind kind,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal cap,
        @Nullable String formula,
        @Nullable String examples,
        @Nullable String rubric,
        @Nullable Integer version,
        @Nullable String step) {

    static final IndicatorForm BLANK =
            new IndicatorForm("", Indicator.Kind.FORMULA, BigDecimal.TEN, BigDecimal.TEN, "", "", "", 0, null);

    static IndicatorForm of(Indicator indicator) {
        return new IndicatorForm(
                indicator.name(),
                indicator.kind(),
                indicator.weight().stripTrailingZeros(),
                indicator.cap().stripTrailingZeros(),
                indicator.formula(),
                indicator.examples(),
                indicator.rubric(),
                indicator.version(),
                null);
    }

    IndicatorDraft toDraft() {
        return new IndicatorDraft(
                text(name),
                Objects.requireNonNullElse(kind, Indicator.Kind.FORMULA),
                weight,
                cap,
                text(formula),
                text(examples).replace("\r\n", "\n"),
                text(rubric).replace("\r\n", "\n"));
    }

    boolean isTrial() {
        return "try".equals(step);
    }

    int versionRead() {
        return Objects.requireNonNullElse(version, 0);
    }

    /** Plain, as people type numbers. */
    public @Nullable String weightText() {
        return weight == null ? null : weight.toPlainString();
    }

    public @Nullable String capText() {
        return cap == null ? null : cap.toPlainString();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
