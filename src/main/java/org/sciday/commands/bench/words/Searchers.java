package org.sciday.commands.bench.words;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sciday.commands.bench.timing.Timings;

/** People who go on searching at an even pace while something else is done. */
public final class Searchers implements AutoCloseable {

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private final Timings times = new Timings();
    private final Questions questions;
    private final List<Asked> asked;
    private int next;

    private Searchers(Questions questions) {
        this.questions = questions;
        this.asked = questions.all();
    }

    public static Searchers start(Questions questions, Duration every) {
        var searchers = new Searchers(questions);
        searchers.clockwork.scheduleAtFixedRate(searchers::one, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return searchers;
    }

    /** By turns of every kind. */
    private void one() {
        var kinds = questions.shapes().size();
        var each = asked.size() / kinds;
        var number = next++;
        times.time(() -> questions.ask(asked.get(number % kinds * each + number / kinds % each)));
    }

    /** Of those that were asked; to be read when it is over. */
    public Timings times() {
        return times;
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
