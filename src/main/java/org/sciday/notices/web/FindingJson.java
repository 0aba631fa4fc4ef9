package org.sciday.notices.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.Finding;
import org.sciday.notices.Sentences;
import org.sciday.notices.TextSpan;

/**
 * A value of a notice for other systems.
 *
 * @param field its name in the notice schema
 * @param start where it stands in the text, as of the first sign; null when it was typed
 * @param sentence in which it stands
 * @param safe sure, odd in nothing, contradicted by nothing
 */
record FindingJson(
        int id,
        String field,
        Object value,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String sentence,
        double confidence,
        boolean safe,
        Finding.Origin origin,
        Finding.Decision decision,
        List<String> warnings) {

    static FindingJson of(Finding finding, boolean safe, String text, List<TextSpan> sentences) {
        var span = finding.span();
        return new FindingJson(
                finding.id(),
                finding.field().code(),
                finding.value(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                span == null ? null : Sentences.around(sentences, span).of(text),
                finding.confidence(),
                safe,
                finding.origin(),
                finding.decision(),
                finding.warnings());
    }
}
