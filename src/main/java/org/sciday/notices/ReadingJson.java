package org.sciday.notices;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reading as it is kept: findings, warnings and steps in one document, each value in the words of the notice schema. */
final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReadingJson() {}

    /** @param judged whether a person said what the text is; this and the reader are unknown of early readings */
    record Content(
            List<Kept> findings,
            List<ReadingWarning> warnings,
            List<KeptStep> steps,
            @Nullable Boolean judged,
            @Nullable Integer reader) {

        Verdict verdict(@Nullable String kind, boolean isCampaign) {
            return new Verdict(
                    kind, isCampaign, Boolean.TRUE.equals(judged), Objects.requireNonNullElse(reader, 0));
        }
    }

    record Kept(
            int id,
            FindingField field,
            JsonNode value,
            @Nullable TextSpan span,
            double confidence,
            Finding.Origin origin,
            Finding.Decision decision,
            List<String> warnings,
            int changedIn) {}

    record KeptStep(List<Kept> before, List<Integer> added) {}

    static String write(Reading reading) {
        return MAPPER.writeValueAsString(new Content(
                reading.findings().stream().map(ReadingJson::kept).toList(),
                reading.warnings(),
                reading.steps().stream()
                        .map(step -> new KeptStep(
                                step.before().stream().map(ReadingJson::kept).toList(), step.added()))
                        .toList(),
                reading.verdict().judged(),
                reading.verdict().reader()));
    }

    static Content read(String json) {
        return MAPPER.readValue(json, Content.class);
    }

    static List<Finding> findings(List<Kept> kept) {
        return kept.stream().map(ReadingJson::finding).toList();
    }

    static List<Reading.Step> steps(List<KeptStep> kept) {
        return kept.stream()
                .map(step -> new Reading.Step(findings(step.before()), step.added()))
                .toList();
    }

    private static Kept kept(Finding finding) {
        return new Kept(
                finding.id(),
                finding.field(),
                MAPPER.valueToTree(finding.value()),
                finding.span(),
                finding.confidence(),
                finding.origin(),
                finding.decision(),
                finding.warnings(),
                finding.changedIn());
    }

    private static Finding finding(Kept kept) {
        return new Finding(
                kept.id(),
                kept.field(),
                MAPPER.treeToValue(kept.value(), kept.field().type()),
                kept.span(),
                kept.confidence(),
                kept.origin(),
                kept.decision(),
                kept.warnings(),
                kept.changedIn());
    }
}
