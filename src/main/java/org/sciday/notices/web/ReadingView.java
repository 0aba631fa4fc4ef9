package org.sciday.notices.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.Notice;
import org.sciday.notices.Reading;
import org.sciday.notices.ReadingWarning;
import org.sciday.notices.Sentences;
import org.sciday.notices.WorkTarget;

/**
 * A notice with all that was read out of it, for other systems. Places count in {@code text}.
 *
 * @param version to be sent along with decisions
 * @param targets what annual work points set themselves to reach
 * @param campaign what was made of it
 */
record ReadingView(
        String id,
        String title,
        Notice.State state,
        @Nullable String kind,
        boolean isCampaign,
        int version,
        String text,
        List<FindingJson> findings,
        List<String> warnings,
        List<WorkTarget> targets,
        @Nullable String campaign) {

    static ReadingView of(Notice notice, Reading reading) {
        var sentences = Sentences.of(notice.text());
        var safe = reading.safe();
        return new ReadingView(
                notice.id().toString(),
                notice.title(),
                notice.state(),
                reading.kind(),
                reading.isCampaign(),
                reading.version(),
                notice.text(),
                reading.findings().stream()
                        .map(finding -> FindingJson.of(finding, safe.contains(finding), notice.text(), sentences))
                        .toList(),
                reading.warnings().stream().map(ReadingWarning::code).distinct().toList(),
                WorkTarget.of(notice, reading),
                notice.campaign() == null ? null : notice.campaign().toString());
    }
}
