package org.sciday.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** How a measurement speaks: in lines while it runs and, last of all, in one line of JSON. */
final class BenchOutput {

    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec command;

    @Option(names = "--json", description = "Write the JSON line to this file too")
    private @Nullable Path json;

    void say(String line) {
        var out = command.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    void say(String format, Object... values) {
        say(String.format(Locale.ROOT, format, values));
    }

    /** A figure of the JSON line, with two digits behind the point. */
    void put(String key, double figure) {
        put(key, (Object) (Math.round(figure * 100) / 100.0));
    }

    void put(String key, long count) {
        figures.put(key, count);
    }

    void put(String key, Object value) {
        figures.put(key, value);
    }

    /** Says the JSON line; to be called when nobody else will say anything any more. Gives the exit code. */
    int finish() {
        var line = JsonMapper.shared().writeValueAsString(figures);
        say(line);
        if (json != null) {
            write(json, line);
        }
        return 0;
    }

    private static void write(Path file, String line) {
        try {
            Files.writeString(file, line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
