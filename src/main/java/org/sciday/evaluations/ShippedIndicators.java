package org.sciday.evaluations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The formulas that the platform brings along ({@code evaluations/indicators.json}), by words in the names that notices give
 * to their indicators. What has no formula is for experts to judge. The manager changes all of it.
 */
final class ShippedIndicators {

    private static final String FILE = "/evaluations/indicators.json";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Entry> ENTRIES = read();

    private ShippedIndicators() {}

    private record Entry(
            List<String> words, BigDecimal weight, BigDecimal cap, String formula, String examples, @Nullable String rubric) {

        boolean fits(String name) {
            return words.stream().anyMatch(name::contains);
        }
    }

    /** A draft for each name; without names for the shipped seven. Weights come to a hundred. */
    static List<IndicatorDraft> draftsFor(List<String> names) {
        var asked = names.isEmpty() ? List.of("组织动员", "数量规模", "活动宣传", "效果亮点", "科技志愿", "联合行动", "网络活动") : names;
        var found = asked.stream().map(ShippedIndicators::entryFor).toList();
        var sum = found.stream().map(Entry::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var drafts = new ArrayList<IndicatorDraft>();
        var left = HUNDRED;
        for (var i = 0; i < asked.size(); i++) {
            var entry = found.get(i);
            var last = i == asked.size() - 1;
            var share = last ? left : entry.weight().multiply(HUNDRED).divide(sum, 1, RoundingMode.DOWN);
            left = left.subtract(share);
            drafts.add(draft(asked.get(i), entry, share));
        }
        return drafts;
    }

    private static IndicatorDraft draft(String name, Entry entry, BigDecimal weight) {
        var kind = entry.formula().isEmpty() ? Indicator.Kind.EXPERTS : Indicator.Kind.FORMULA;
        var shortened = name.length() > 40 ? name.substring(0, 40) : name;
        return new IndicatorDraft(
                shortened,
                kind,
                weight,
                entry.cap(),
                entry.formula(),
                entry.examples(),
                Objects.requireNonNullElse(entry.rubric(), ""));
    }

    private static Entry entryFor(String name) {
        return ENTRIES.stream().filter(entry -> entry.fits(name)).findFirst().orElseGet(ShippedIndicators::judged);
    }

    private static Entry judged() {
        return ENTRIES.stream().filter(entry -> entry.formula().isEmpty()).findFirst().orElseThrow();
    }

    private static List<Entry> read() {
        try (var file = Objects.requireNonNull(ShippedIndicators.class.getResourceAsStream(FILE))) {
            return new JsonMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
