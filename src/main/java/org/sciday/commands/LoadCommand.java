package org.sciday.commands;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sciday.demo.Crowd;
import org.sciday.demo.Demo;
import org.sciday.demo.Scale;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Fills an empty platform with as much as a city, a province or the nation brings, to measure with. */
@Command(
        name = "load",
        description = "Fill an empty platform with made-up units and activities, to measure with.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Commands commands;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private DataOption data;

    @Option(
            names = "--scale",
            converter = Lower.class,
            description = "city, province or nation (default ${DEFAULT-VALUE})")
    private Scale scale = Scale.CITY;

    @Option(names = "--activities", description = "How many activities (default: what the scale brings)")
    private @Nullable Integer activities;

    @Override
    public Integer call() {
        try (var platform = data.start(commands)) {
            var out = spec.commandLine().getOut();
            if (!platform.getBean(Demo.class).isEmpty()) {
                out.println("There is data already; nothing is added.");
                return 1;
            }
            var count = activities == null ? scale.activities() : activities;
            Consumer<String> tell = line -> {
                out.println(line);
                out.flush();
            };
            platform.getBean(Crowd.class).load(scale, count, tell);
            Rebuilding.all(platform, tell);
            return 0;
        }
    }

    /** Scales are written small on the command line. */
    static final class Lower implements ITypeConverter<Scale> {

        @Override
        public Scale convert(String text) {
            return Scale.valueOf(text.toUpperCase(Locale.ROOT));
        }
    }
}
