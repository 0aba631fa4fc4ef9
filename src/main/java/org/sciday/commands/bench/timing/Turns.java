package org.sciday.commands.bench.timing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** Several ways to do one thing, measured in turns (A B C A B C), so that what else the machine does hits them alike. */
public final class Turns {

    /** The virtual machine goes on compiling for some ten seconds of each way. */
    private static final int USUAL = 2;

    private final int practice;
    private final Map<String, Callable<Pace>> ways = new LinkedHashMap<>();
    private final Map<String, List<Pace>> paces = new LinkedHashMap<>();

    public Turns() {
        this(USUAL);
    }

    /** @param practice rounds before those that count */
    public Turns(int practice) {
        this.practice = practice;
    }

    public void add(String name, Callable<Pace> way) {
        ways.put(name, way);
        paces.put(name, new ArrayList<>());
    }

    public boolean has(String name) {
        return ways.containsKey(name);
    }

    /** So many rounds that count, after some that do not. */
    public void run(int rounds) throws Exception {
        for (var round = 0; round < practice + rounds; round++) {
            for (var way : ways.entrySet()) {
                var pace = way.getValue().call();
                if (round >= practice) {
                    list(way.getKey()).add(pace);
                }
            }
        }
    }

    /** The median over the rounds. */
    public double perSecond(String way) {
        return median(way, Pace::perSecond);
    }

    /** In milliseconds, the median over the rounds. */
    public double percentile(String way, double share) {
        return median(way, pace -> pace.times().percentile(share));
    }

    /** How much quicker one way was than the other: the median of what each round says. */
    public double ratio(String way, String yardstick) {
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < list(way).size(); round++) {
            ratios.add(list(way).get(round).perSecond() / list(yardstick).get(round).perSecond());
        }
        return middle(ratios);
    }

    public void tell(String title, Consumer<String> out) {
        out.accept(String.format(Locale.ROOT, "%-34s %10s %9s %9s  %s", title, "a second", "p50 ms", "p99 ms", "rounds"));
        for (var way : ways.keySet()) {
            var rounds = list(way).stream().map(pace -> String.valueOf(Math.round(pace.perSecond()))).toList();
            out.accept(String.format(
                    Locale.ROOT,
                    "%-34s %10.0f %9.1f %9.1f  %s",
                    way,
                    perSecond(way),
                    percentile(way, 0.5),
                    percentile(way, 0.99),
                    String.join(" ", rounds)));
        }
    }

    private List<Pace> list(String way) {
        return paces.getOrDefault(way, List.of());
    }

    private double median(String way, ToDoubleFunction<Pace> figure) {
        return middle(list(way).stream().map(figure::applyAsDouble).toList());
    }

    private static double middle(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
