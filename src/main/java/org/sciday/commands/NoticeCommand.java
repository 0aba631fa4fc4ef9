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
import org.sciday.notices.files.FileText;
import org.sciday.notices.files.NoticeFiles;
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

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Notices: txt, docx, doc, pdf with text, html")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for NAME.json; else all goes to the console")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        var reader = new NoticeReader();
        var refused = 0;
        for (var file : files) {
            switch (textOf(file)) {
                case FileText.Text(var text) -> put(file, NoticeJson.write(reader.read(text).facts()));
                case FileText.Refused(var reason) -> {
                    spec.commandLine().getErr().println(file + ": " + reason.message());
                    refused++;
                }
            }
        }
        return refused == 0 ? 0 : 1;
    }

    private static FileText textOf(Path file) throws IOException {
        return Files.size(file) > NoticeFiles.LARGEST
                ? FileText.refused(FileText.Reason.TOO_LARGE)
                : NoticeFiles.read(Files.readAllBytes(file));
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
