package org.sciday.notices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Proposal;

/** What the reader of notices proposed, as it lies before a person who has decided nothing yet. */
final class FirstReading {

    /** A second value for a single thing contradicts the first only when it is nearly as sure. */
    private static final double NEARLY = 0.15;

    private final String text;
    private final List<TextSpan> sentences;
    private final List<ReadingWarning> warnings;

    private FirstReading(String text, List<ReadingWarning> warnings) {
        this.text = text;
        this.sentences = Sentences.of(text);
        this.warnings = warnings;
    }

    static Reading of(NoticeReading read) {
        var first = new FirstReading(read.text().original(), warningsOf(read));
        var findings = new ArrayList<Finding>();
        for (var field : FindingField.values()) {
            first.chosen(field, read.proposals())
                    .forEach(proposal -> findings.add(first.finding(findings.size() + 1, field, proposal)));
        }
        var facts = read.facts();
        var verdict = new Verdict(facts.kind(), facts.isCampaign(), false, NoticeReader.VERSION);
        return new Reading(verdict, null, findings, first.warnings, List.of(), 1);
    }

    /** Each value once, where it is surest; of a single thing at most the two likeliest. */
    private List<Proposal<?>> chosen(FindingField field, List<Proposal<?>> proposals) {
        var surest = new LinkedHashMap<Object, Proposal<?>>();
        proposals.stream()
                .filter(proposal -> proposal.field().name().equals(field.code()) && isWithin(proposal))
                .filter(proposal -> !Boolean.FALSE.equals(proposal.value()))
                .sorted(Comparator.<Proposal<?>>comparingDouble(Proposal::confidence).reversed())
                .forEach(proposal -> surest.putIfAbsent(proposal.value(), proposal));
        var chosen = new ArrayList<>(surest.values());
        if (!field.isMany()) {
            if (chosen.isEmpty()) {
                return chosen;
            }
            var best = chosen.getFirst();
            chosen.removeIf(proposal -> proposal != best && proposal.confidence() < best.confidence() - NEARLY);
            return chosen.subList(0, Math.min(2, chosen.size()));
        }
        chosen.sort(Comparator.comparingInt(proposal -> proposal.span().from()));
        return chosen;
    }

    private boolean isWithin(Proposal<?> proposal) {
        return proposal.span().to() > proposal.span().from() && proposal.span().to() <= text.length();
    }

    private Finding finding(int id, FindingField field, Proposal<?> proposal) {
        var span = new TextSpan(proposal.span().from(), proposal.span().to());
        var sentence = Sentences.around(sentences, span);
        var codes = warnings.stream()
                .filter(warning -> warning.doubts(field, sentence))
                .map(ReadingWarning::code)
                .distinct()
                .toList();
        return new Finding(
                id,
                field,
                proposal.value(),
                span,
                proposal.confidence(),
                Finding.Origin.READ,
                Finding.Decision.OPEN,
                codes,
                0);
    }

    private static List<ReadingWarning> warningsOf(NoticeReading read) {
        var warnings = new ArrayList<ReadingWarning>();
        for (var code : read.facts().warnings()) {
            warnings.add(new ReadingWarning(code, spanOf(code, read)));
        }
        return warnings;
    }

    private static @Nullable TextSpan spanOf(String code, NoticeReading read) {
        return read.proposals().stream()
                .filter(proposal -> proposal.field().equals(Field.WARNINGS) && code.equals(proposal.value()))
                .filter(proposal -> proposal.span().to() > proposal.span().from())
                .findFirst()
                .map(proposal -> new TextSpan(
                        proposal.span().from(), proposal.span().to()))
                .orElse(null);
    }
}
