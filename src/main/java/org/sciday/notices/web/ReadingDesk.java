package org.sciday.notices.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.ImportPreview;
import org.sciday.campaigns.ImportPreview.Verdict;
import org.sciday.campaigns.Part;
import org.sciday.notices.Finding;
import org.sciday.notices.Notice;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.notices.ReadAgain;
import org.sciday.notices.Reading;
import org.sciday.notices.Readings;
import org.sciday.notices.Sentences;
import org.sciday.notices.WorkTarget;
import org.sciday.shared.FieldError;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Lays the page on which a notice is read: the text with its marks, the values with their sentences, what is above. */
@Component
class ReadingDesk {

    private final Notices notices;
    private final Readings readings;
    private final ReadAgain readAgain;
    private final Campaigns campaigns;

    ReadingDesk(Notices notices, Readings readings, ReadAgain readAgain, Campaigns campaigns) {
        this.notices = notices;
        this.readings = readings;
        this.readAgain = readAgain;
        this.campaigns = campaigns;
    }

    ReadingPage lay(NoticeId id, @Nullable Editor editor, @Nullable FieldError trouble, Viewer viewer) {
        var notice = notices.seeToManage(id, viewer);
        var reading = readings.of(id, viewer);
        var preview = reading.parent() == null ? null : readings.previewOf(id, viewer).orElse(null);
        return new ReadingPage(
                notice,
                reading,
                MarkedText.of(notice.text(), marks(reading)),
                cards(notice, reading),
                campaigns.parentsFor(viewer),
                reading.parent() == null
                        ? null
                        : campaigns.find(reading.parent()).map(CampaignLine::name).orElse(""),
                sameAsAbove(preview),
                preview == null ? List.of() : preview.with(Verdict.INHERITED),
                WorkTarget.of(notice, reading),
                editor,
                readAgain.isAssisted(),
                trouble);
    }

    private static List<FindingCard> cards(Notice notice, Reading reading) {
        var sentences = Sentences.of(notice.text());
        return reading.findings().stream()
                .map(finding -> {
                    var span = finding.span();
                    return new FindingCard(
                            finding,
                            span == null ? null : Sentences.around(sentences, span).of(notice.text()),
                            finding.isOpen() && !reading.rivalsOf(finding).isEmpty());
                })
                .sorted(Comparator.comparing(card -> card.finding().field()))
                .toList();
    }

    private static List<Mark> marks(Reading reading) {
        var marks = new ArrayList<Mark>();
        for (var finding : reading.findings()) {
            var span = finding.span();
            if (span != null && !finding.isRejected()) {
                marks.add(new Mark("m-" + finding.id(), span, finding.id(), look(finding)));
            }
        }
        for (var i = 0; i < reading.warnings().size(); i++) {
            var span = reading.warnings().get(i).span();
            if (span != null) {
                marks.add(new Mark("w-" + i, span, 0, "odd"));
            }
        }
        return marks;
    }

    private static String look(Finding finding) {
        var hue = finding.field().hue().name().toLowerCase(Locale.ROOT);
        return "hue-" + hue + (finding.isAccepted() ? " taken" : "");
    }

    private static Set<Part<?>> sameAsAbove(@Nullable ImportPreview preview) {
        return preview == null
                ? Set.of()
                : preview.with(Verdict.SAME_AS_ABOVE).stream()
                        .map(ImportPreview.Proposal::part)
                        .collect(Collectors.toSet());
    }
}
