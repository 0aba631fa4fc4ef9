package org.sciday.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A command of the system. It sees nothing of our environment, so that a stray PGOPTIONS or LANG changes nothing. */
record Program(List<String> words) {

    private static final String USUAL_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    /** How a program ended, and all that it printed. */
    record Outcome(int exit, String output) {

        boolean worked() {
            return exit == 0;
        }
    }

    Program {
        words = List.copyOf(words);
    }

    static Program of(String... words) {
        return new Program(List.of(words));
    }

    Program with(List<String> more) {
        var all = new ArrayList<>(words);
        all.addAll(more);
        return new Program(all);
    }

    ProcessBuilder builder() {
        var builder = new ProcessBuilder(words).directory(new File("/")).redirectErrorStream(true);
        var environment = builder.environment();
        var path = environment.getOrDefault("PATH", USUAL_PATH);
        environment.clear();
        environment.put("PATH", path + ":" + USUAL_PATH);
        // Not plain C: pg_trgm asks the locale what a letter is, and in C no Chinese character is one.
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }

    /** Runs to the end. A program that is not there counts as failed (127), as in a shell. */
    Outcome run() {
        try {
            var process = builder().start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            return new Outcome(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("Interrupted while running " + words.getFirst(), e);
        }
    }

    /** Java can only terminate or kill; PostgreSQL wants an interrupt to shut down fast and clean. */
    static void interrupt(long pid) {
        of("sh", "-c", "kill -INT \"$0\"", Long.toString(pid)).run();
    }
}
