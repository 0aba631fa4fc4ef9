package org.sciday.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.draw.DrawVerdict;
import org.sciday.reservations.draw.DrawVerifier;
import org.sciday.reservations.draw.PublishedDraw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Recomputes a draw from what was published of it; needs neither the platform nor its database. */
@Command(
        name = "verify-draw",
        description = "Recompute a draw from its published data; exits with 1 at the first place that does not hold.",
        mixinStandardHelpOptions = true)
final class VerifyDrawCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|URL", description = "The draw's JSON, or the address of its page")
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private String source;

    @Option(
            names = "--commitment",
            paramLabel = "HASH",
            description = "The commitment that you noted before the window opened")
    private @Nullable String commitment;

    @Option(
            names = "--list-hash",
            paramLabel = "HASH",
            description = "The list hash that you noted when the window closed")
    private @Nullable String listHash;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try {
            var draw = new JsonMapper().readValue(text(), PublishedDraw.class);
            return tell(DrawVerifier.verify(draw, new DrawVerifier.Noted(commitment, listHash)), out);
        } catch (JacksonException unreadable) {
            err.println(source + " is not the published data of a draw: " + unreadable.getOriginalMessage());
        } catch (IOException missing) {
            err.println("Cannot read " + source + ": " + missing.getMessage());
        }
        return 1;
    }

    private static int tell(DrawVerdict verdict, PrintWriter out) {
        verdict.holding().forEach(sentence -> out.println("holds  " + sentence));
        verdict.remarks().forEach(sentence -> out.println("note   " + sentence));
        if (verdict.fault() != null) {
            out.println("WRONG  " + verdict.fault());
            return 1;
        }
        out.println("Everything that is published holds.");
        return 0;
    }

    private String text() throws IOException, InterruptedException {
        return source.matches("https?://.*") ? download() : Files.readString(Path.of(source));
    }

    private String download() throws IOException, InterruptedException {
        var address = URI.create(source.endsWith(".json") ? source : source + ".json");
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build()) {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("the server answered " + answer.statusCode());
            }
            return answer.body();
        }
    }
}
