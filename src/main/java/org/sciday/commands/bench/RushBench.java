package org.sciday.commands.bench;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Passes;
import org.sciday.activities.SessionId;
import org.sciday.commands.bench.http.Lines;
import org.sciday.commands.bench.http.People;
import org.sciday.commands.bench.http.Rush;
import org.sciday.commands.bench.http.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A whole city at one session, over HTTP: what people were told is held against the rows afterwards. */
@Command(
        name = "rush",
        description = "100,000 people want 10,000 places; exits with 1 unless all they were told is true.",
        mixinStandardHelpOptions = true)
final class RushBench implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchCommand bench;

    @Option(names = "--places", description = "Places of the session (default ${DEFAULT-VALUE})")
    private int places = 10_000;

    @Option(names = "--people", description = "People who want one (default ${DEFAULT-VALUE})")
    private int people = 100_000;

    @Option(names = "--requests", description = "How often they press all together (default ${DEFAULT-VALUE})")
    private int requests = 600_000;

    @Option(names = "--connections", description = "Connections at once (default ${DEFAULT-VALUE})")
    private int connections = 2_000;

    @Option(names = "--two-nodes", description = "A second node on the same database")
    private boolean twoNodes;

    @Option(names = "--disaster", description = "Kill the second node and crash PostgreSQL on the way")
    private boolean disaster;

    @Option(names = "--seed", description = "Of the order in which people press (default ${DEFAULT-VALUE})")
    private long seed = 20260919;

    private boolean sound;

    @Override
    public Integer call() throws Exception {
        try (var platform = Platform.start(bench.host(), "rush", Map.of("logging.threshold.console", disaster ? "off" : "trace"))) {
            var crowd = People.signUp(
                    platform.database(), platform.bean(Passes.class), platform.bean(Clock.class).instant(), people);
            output.say("%,d people are signed in", people);
            var session = Hall.of(platform).open(places);
            if (twoNodes || disaster) {
                try (var second = platform.node()) {
                    rush(platform, crowd, session, second);
                }
            } else {
                rush(platform, crowd, session, null);
            }
        }
        output.finish(); // last of all, after the platform has said good-bye
        return sound ? 0 : 1;
    }

    private void rush(Platform platform, People crowd, SessionId session, @Nullable Node second) throws Exception {
        var nodes = new ArrayList<InetSocketAddress>(List.of(platform.socket()));
        var incidents = new ArrayList<Runnable>();
        if (second != null) {
            nodes.add(second.address());
        }
        if (second != null && disaster) {
            incidents.add(told("the second node is killed", second::kill));
            incidents.add(told("PostgreSQL crashes", platform::crashDatabase));
        }
        var rush = new Rush(crowd, session, requests, seed, connections, incidents);
        var from = System.nanoTime();
        try (var lines = new Lines(nodes, connections)) {
            lines.run(rush);
        }
        tell(rush, (System.nanoTime() - from) / 1e9, nodes.size());
        judge(Verdict.of(platform.database(), session, places, crowd, rush.told()), rush);
    }

    private Runnable told(String what, Runnable incident) {
        return () -> {
            output.say(what);
            incident.run();
        };
    }

    private void tell(Rush rush, double seconds, int nodes) {
        output.say("%,d requests in %.1f s: %s", requests, seconds, rush.told());
        output.put("bench", "rush");
        output.put("nodes", nodes);
        output.put("disaster", disaster);
        output.put("requests", requests);
        output.put("people", people);
        output.put("places", places);
        output.put("requestsPerSecond", Math.round(rush.waits().count() / seconds));
        output.put("p50Ms", rush.waits().percentile(0.5));
        output.put("p99Ms", rush.waits().percentile(0.99));
        output.put("errors", rush.told().errors());
        output.put("brokenLines", rush.told().broken());
    }

    private void judge(Verdict verdict, Rush rush) {
        verdict.faults().forEach(fault -> output.say("FAULT: %s", fault));
        sound = verdict.faults().isEmpty() && (disaster || rush.told().errors() == 0);
        output.put("sold", verdict.sold());
        output.put("waiting", verdict.waiting());
        output.put("unheard", verdict.unheard());
        output.put("faults", verdict.faults());
        output.put("sound", sound);
    }
}
