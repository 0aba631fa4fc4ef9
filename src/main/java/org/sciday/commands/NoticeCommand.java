package org.sciday.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeJson;
import org.sciday.notices.NoticeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads notices into JSON, without starting the platform. */
@Command(
        name = "notice",
        description = "Read official notices into JSON: values, where they stand, and warnings.",
        mixinStandardHelpOptions = true)
final class NoticeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text files with one notice each")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for NAME.json; else all goes to the console")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        var reader = new NoticeReader();
        for (var file : files) {
            put(file, NoticeJson.write(reader.read(Files.readString(file)).facts()));
        }
        return 0;
    }

    private void put(Path file, String json) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().println(json);
            return;
        }
        Files.createDirectories(out);
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        Files.writeString(out.resolve((dot > 0 ? name.substring(0, dot) : name) + ".json"), json + System.lineSeparator());
    }
}
