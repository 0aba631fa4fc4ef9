package org.sciday.evaluations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.Figures;
import org.sciday.evaluations.formula.TieRules;
import org.sciday.shared.UnitId;

/** All that a result was computed from, and the result. Whoever has this can compute it again without the platform. */
public record Frozen(List<Rule> indicators, List<String> ties, List<UnitResult> units) {

    public Frozen {
        indicators = List.copyOf(indicators);
        ties = List.copyOf(ties);
        units = List.copyOf(units);
    }

    /** An indicator as it was in force. */
    public record Rule(
            UUID id, int version, String name, String kind, BigDecimal weight, BigDecimal cap, String formula) {}

    /** What a unit had, and what it came to. */
    public record UnitResult(
            UUID unit,
            String name,
            Map<String, BigDecimal> figures,
            Map<String, List<BigDecimal>> marks,
            List<BigDecimal> points,
            BigDecimal total,
            int place) {}

    /** What is known of a unit before anything is computed. */
    record Given(UUID unit, String name, Map<String, BigDecimal> figures, Map<String, List<BigDecimal>> marks) {}

    /** The one computation: freezing does it, and whoever doubts does it again. */
    static Frozen of(List<Rule> rules, List<String> ties, List<Given> units) {
        var indicators = rules.stream().map(Frozen::indicator).toList();
        var scores = new HashMap<UUID, Score>();
        units.forEach(unit -> scores.put(unit.unit(), score(indicators, unit)));
        var order = new TieRules(ties.stream().map(Evidence::valueOf).toList());
        var scored = scores.entrySet().stream()
                .map(entry -> new Places.Scored(new UnitId(entry.getKey()), entry.getValue()))
                .toList();
        var given = units.stream().collect(Collectors.toMap(Given::unit, unit -> unit));
        var results = new ArrayList<UnitResult>();
        for (var place : Places.of(scored, order)) {
            var unit = Optional.ofNullable(given.get(place.unit().value())).orElseThrow();
            var points = place.score().lines().stream().map(line -> plain(line.points())).toList();
            results.add(new UnitResult(
                    unit.unit(), unit.name(), unit.figures(), unit.marks(), points, plain(place.score().total()), place.number()));
        }
        return new Frozen(rules, ties, results);
    }

    /** From what was kept, as if for the first time. */
    Frozen again() {
        return of(
                indicators,
                ties,
                units.stream()
                        .map(unit -> new Given(unit.unit(), unit.name(), unit.figures(), unit.marks()))
                        .toList());
    }

    public Optional<UnitResult> of(UnitId unit) {
        return units.stream().filter(one -> one.unit().equals(unit.value())).findFirst();
    }

    static Rule rule(Indicator indicator) {
        return new Rule(
                indicator.id().value(),
                indicator.version(),
                indicator.name(),
                indicator.kind().name(),
                plain(indicator.weight()),
                plain(indicator.cap()),
                indicator.formula());
    }

    static Given given(UnitId unit, String name, Figures figures, Marks marks) {
        var evidence = new TreeMap<String, BigDecimal>();
        figures.values().forEach((kind, value) -> evidence.put(kind.name(), plain(value)));
        var said = new TreeMap<String, List<BigDecimal>>();
        marks.byIndicator()
                .forEach((indicator, given) ->
                        said.put(indicator.toString(), given.stream().map(Frozen::plain).sorted().toList()));
        return new Given(unit.value(), name, evidence, said);
    }

    private static Score score(List<Indicator> indicators, Given unit) {
        var figures = Figures.NONE;
        for (var entry : unit.figures().entrySet()) {
            figures = figures.with(Evidence.valueOf(entry.getKey()), entry.getValue());
        }
        var marks = new HashMap<IndicatorId, List<BigDecimal>>();
        unit.marks().forEach((indicator, given) -> marks.put(IndicatorId.of(indicator), given));
        return Score.of(indicators, figures, marks);
    }

    private static Indicator indicator(Rule rule) {
        return new Indicator(
                new IndicatorId(rule.id()),
                rule.version(),
                0,
                rule.name(),
                Indicator.Kind.valueOf(rule.kind()),
                rule.weight(),
                rule.cap(),
                rule.formula(),
                "",
                "",
                java.time.Instant.EPOCH);
    }

    /** One way to write each number. */
    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
