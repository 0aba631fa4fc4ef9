package org.sciday.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.Source;

/** Says chosen findings of a reading in the words of the notice schema, each with the sentence it comes from. */
final class ReadingFacts {

    /** Lists in the order of the text; of two values for one thing the confirmed one, then the surer one. */
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::field)
            .thenComparing(finding -> finding.field().isMany() || finding.isAccepted() ? 0 : 1)
            .thenComparing(finding -> finding.field().isMany() ? 0.0 : -finding.confidence())
            .thenComparing(finding -> {
                var span = finding.span();
                return span == null ? Integer.MAX_VALUE : span.start();
            })
            .thenComparing(Finding::id);

    private final String text;
    private final List<TextSpan> sentences;
    private final Map<FindingField, List<Object>> values = new EnumMap<>(FindingField.class);
    private final Map<String, Source> sources = new HashMap<>();

    private ReadingFacts(String text) {
        this.text = text;
        this.sentences = Sentences.of(text);
    }

    /** What a person has confirmed, and nothing else. */
    static NoticeFacts confirmed(Reading reading, String text) {
        return of(reading, text, reading.accepted());
    }

    /** What would be said if all that nobody refused were accepted. */
    static NoticeFacts proposed(Reading reading, String text) {
        return of(
                reading,
                text,
                reading.findings().stream().filter(finding -> !finding.isRejected()).toList());
    }

    private static NoticeFacts of(Reading reading, String text, List<Finding> chosen) {
        var facts = new ReadingFacts(text);
        chosen.stream().sorted(BY_PLACE).forEach(facts::take);
        return facts.written(reading);
    }

    private void take(Finding finding) {
        var field = finding.field();
        var stated = values.computeIfAbsent(field, any -> new ArrayList<>());
        if (!field.isMany() && !stated.isEmpty()) {
            return;
        }
        var span = finding.span();
        if (span != null && span.isWithin(text)) {
            var sentence = Sentences.around(sentences, span);
            var source = new Source(sentence.of(text), sentence.start(), sentence.end());
            sources.put(field.isMany() ? field.code() + "[" + stated.size() + "]" : field.code(), source);
            // Lists that a sheet keeps as one value have one source: the first.
            sources.putIfAbsent(field.code(), source);
        }
        stated.add(finding.value());
    }

    private NoticeFacts written(Reading reading) {
        return new NoticeFacts(
                reading.kind(),
                reading.isCampaign(),
                string(FindingField.TITLE),
                string(FindingField.DOCUMENT_NUMBER),
                strings(FindingField.CITED_DOCUMENTS),
                date(FindingField.ISSUED_ON),
                strings(FindingField.ISSUERS),
                string(FindingField.ADDRESSEES),
                string(FindingField.CAMPAIGN_NAME),
                string(FindingField.THEME),
                string(FindingField.SUB_THEME),
                date(FindingField.STARTS_ON),
                date(FindingField.ENDS_ON),
                Boolean.TRUE.equals(first(FindingField.YEAR_ROUND)),
                string(FindingField.PLATFORM),
                date(FindingField.PUBLISH_FROM),
                strings(FindingField.HOSTS),
                list(FindingField.OBLIGATIONS, NoticeFacts.Obligation.class),
                list(FindingField.QUOTAS, NoticeFacts.Quota.class),
                strings(FindingField.DIRECTIONS),
                list(FindingField.ACTIONS, NoticeFacts.Action.class),
                strings(FindingField.INDICATORS),
                string(FindingField.AWARDS),
                strings(FindingField.HASHTAGS),
                strings(FindingField.MARKS),
                strings(FindingField.REQUIRED_WORDING),
                list(FindingField.MAIN_EVENTS, NoticeFacts.MainEvent.class),
                list(FindingField.CONTACTS, NoticeFacts.Contact.class),
                reading.warnings().stream().map(ReadingWarning::code).distinct().toList(),
                sources);
    }

    private @Nullable Object first(FindingField field) {
        var stated = values.getOrDefault(field, List.of());
        return stated.isEmpty() ? null : stated.getFirst();
    }

    private @Nullable String string(FindingField field) {
        return first(field) instanceof String words ? words : null;
    }

    private @Nullable LocalDate date(FindingField field) {
        return first(field) instanceof LocalDate day ? day : null;
    }

    private List<String> strings(FindingField field) {
        return list(field, String.class);
    }

    private <T> List<T> list(FindingField field, Class<T> type) {
        return values.getOrDefault(field, List.of()).stream().map(type::cast).toList();
    }
}
