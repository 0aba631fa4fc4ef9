package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciday.campaigns.facts.NoticeJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores the reader on labelled notices beside the project, where there are any; their texts are not ours to ship. */
class NoticeCorpusTest {

    private static final Path CORPUS = Path.of("..", "shared", "notices");
    private static final double SCORE = 0.95;
    private static final double ACCURACY = 0.97;
    private static final double INVENTED = 0.01;

    @TempDir
    private Path out;

    @Test
    void readsLabelledNoticesWell() throws IOException, InterruptedException {
        assumeThat(CORPUS.resolve("score.py")).exists();
        assumeThat(CORPUS.resolve("dev")).isDirectory();
        var reader = new NoticeReader();
        try (var texts = Files.newDirectoryStream(CORPUS.resolve("dev"), "*.txt")) {
            for (var text : texts) {
                var name = text.getFileName().toString().replace(".txt", ".json");
                var facts = reader.read(Files.readString(text)).facts();
                Files.writeString(out.resolve(name), NoticeJson.write(facts));
            }
        }
        var score = score();
        var micro = score.get("micro");
        assertThat(micro.get("f1").asDouble()).isGreaterThanOrEqualTo(SCORE);
        assertThat(score.get("isCampaign").get("accuracy").asDouble()).isGreaterThanOrEqualTo(ACCURACY);
        assertThat(micro.get("invented").asDouble())
                .isLessThanOrEqualTo(INVENTED * micro.get("predicted").asDouble());
    }

    private JsonNode score() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "python3", CORPUS.resolve("score.py").toString(), CORPUS.resolve("dev").toString(), out.toString(), "--json")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeThat(process.waitFor()).isZero();
        return JsonMapper.shared().readTree(json);
    }
}
