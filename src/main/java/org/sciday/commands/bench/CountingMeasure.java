package org.sciday.commands.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sciday.campaigns.CampaignId;
import org.sciday.obligations.Tallies;

/**
 * How old a figure can be. While units keep changing things the tally is taken again and again, for a whole round of turns, and once anew. What
 * is changed right after one taking began is told at the end of the next: after both of them and the pause between.
 */
final class CountingMeasure {

    private static final Duration CHANGES = Duration.ofMillis(50);
    private static final int STEPS = 18;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Platform platform;
    private final Tallies tallies;
    private final CampaignId campaign;

    CountingMeasure(Platform platform, CampaignId campaign) {
        this.platform = platform;
        this.tallies = platform.bean(Tallies.class);
        this.campaign = campaign;
    }

    void measure(BenchOutput output) {
        output.say("counted for the first time: %.1f s", anew());
        var steps = new ArrayList<Double>();
        try (var changes = Changes.start(platform, CHANGES)) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (steps.size() < STEPS && System.nanoTime() < end) {
                steps.add(seconds(() -> tallies.take(campaign, now())));
            }
            output.say("%d times more, while %d things were changed: %s s", steps.size(), changes.count(), told(steps));
            output.put("countingSeconds", median(steps));
            output.put("oldestUsualSeconds", oldest(steps));
            var all = anew();
            output.say("all anew: %.1f s", all);
            output.put("countingAllSeconds", all);
            steps.add(all);
            steps.add(seconds(() -> tallies.take(campaign, now())));
        }
        output.put("oldestSeconds", oldest(steps));
    }

    private double anew() {
        return seconds(() -> tallies.takeAnew(campaign, now()));
    }

    private Instant now() {
        return platform.bean(Clock.class).instant();
    }

    private static double oldest(List<Double> steps) {
        var worst = 0.0;
        for (var i = 1; i < steps.size(); i++) {
            worst = Math.max(worst, steps.get(i - 1) + steps.get(i));
        }
        return Tallies.PAUSE.toSeconds() + worst;
    }

    private static double median(List<Double> steps) {
        return steps.stream().sorted().skip(steps.size() / 2).findFirst().orElseThrow();
    }

    private static String told(List<Double> steps) {
        return String.join(" ", steps.stream().map("%.1f"::formatted).toList());
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
