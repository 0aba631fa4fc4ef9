package org.sciday.recommendations.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.NamedPaper;
import org.sciday.documents.OfficialPaper;
import org.sciday.documents.OfficialWords;
import org.sciday.recommendations.Certificate;
import org.sciday.recommendations.Entry;
import org.sciday.recommendations.EntryId;
import org.sciday.recommendations.Kind;
import org.sciday.recommendations.ListSheet;
import org.sciday.recommendations.PublicNotice;
import org.sciday.recommendations.RecommendationList;
import org.sciday.recommendations.RecommendationListId;
import org.sciday.shared.Festival;
import org.sciday.shared.NotFound;
import org.sciday.shared.web.DateText;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lists, public notices and commendations as official documents. */
@Component
class RecommendationPapers {

    private static final DateText DATES = new DateText(Locale.SIMPLIFIED_CHINESE);
    private static final String NUMERALS = "一二";

    private final OfficialWords words;
    private final Clock clock;

    RecommendationPapers(OfficialWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** What one unit recommends, in its order. */
    NamedPaper list(ListSheet sheet, String campaign) {
        var title = say("list-title", sheet.unitName(), sheet.round().name());
        var entries = Stream.of(Kind.values()).flatMap(kind -> sheet.of(kind).stream()).toList();
        var paper = new OfficialPaper().title(title).paragraph(say("list-text", campaign, sheet.unitName()));
        write(paper, entries, new Column("reason", 8, Entry::reason));
        var list = sheet.list();
        var at = list == null || list.handedInAt() == null ? clock.instant() : list.handedInAt();
        return new NamedPaper(title, paper.signature(sheet.unitName(), DATES.fullDay(Festival.dateOf(at))));
    }

    /** What the level above took up, in its order, and from whose lists. */
    NamedPaper ranking(RoundPage page) {
        var head = page.headName();
        var title = say("ranking-title", page.round().name());
        var entries = Stream.of(Kind.values()).flatMap(kind -> page.taken(kind).stream()).toList();
        Map<RecommendationListId, String> from =
                page.lists().stream().collect(Collectors.toMap(RecommendationList::id, RecommendationList::unitName));
        var paper = new OfficialPaper().title(title).paragraph(say("ranking-text", page.campaignName(), head));
        write(
                paper,
                entries,
                new Column("from", 5, entry -> from.getOrDefault(entry.list(), "")),
                new Column("reason", 6, Entry::reason));
        return new NamedPaper(title, paper.signature(head, DATES.fullDay(Festival.dateOf(clock.instant()))));
    }

    NamedPaper notice(PublicNotice notice) {
        var round = notice.round();
        var title = say("notice-title", round.name());
        var from = dayOf(round.shownAt());
        var until = dayOf(round.noticeEndsAt());
        var paper = new OfficialPaper()
                .title(title)
                .paragraph(say("notice-text", notice.campaignName(), notice.headName()))
                .paragraph(say("notice-days", DATES.fullDay(from), DATES.fullDay(until), round.noticeDays()))
                .paragraph(say("notice-objections", site() + "/public-notices/" + round.id()));
        write(paper, notice.entries(), new Column("reason", 8, Entry::reason));
        return new NamedPaper(title, paper.signature(notice.headName(), DATES.fullDay(from)));
    }

    /** With the number of each certificate. */
    NamedPaper commendation(PublicNotice notice, List<Certificate> certificates) {
        var round = notice.round();
        var title = say("commendation-title", round.name());
        Map<EntryId, Certificate> issued = certificates.stream().collect(Collectors.toMap(Certificate::entry, Function.identity()));
        var paper = new OfficialPaper()
                .title(title)
                .paragraph(say("commendation-text", notice.campaignName(), notice.headName()))
                .paragraph(say("commendation-check", site() + "/certificates"));
        write(paper, notice.entries(), new Column("certificate", 6, entry -> numberOf(issued.get(entry.id()))));
        return new NamedPaper(title, paper.signature(notice.headName(), DATES.fullDay(dayOf(round.decidedAt()))));
    }

    /** Papers are read elsewhere. */
    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    /** A column behind the names. */
    private record Column(String name, int share, Function<Entry, String> value) {}

    /** A table for each kind, numbered in its order. */
    private void write(OfficialPaper paper, List<Entry> entries, Column... more) {
        var begun = 0;
        for (var kind : Kind.values()) {
            var those = entries.stream().filter(entry -> entry.kind() == kind).toList();
            if (!those.isEmpty()) {
                var number = NUMERALS.charAt(begun++);
                paper.heading(1, number + "、" + say("heading." + kind, those.size()));
                table(paper, kind, those, more);
            }
        }
        if (begun == 0) {
            paper.paragraph(say("nobody"));
        }
    }

    private void table(OfficialPaper paper, Kind kind, List<Entry> entries, Column... more) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("number", 2, entry -> String.valueOf(entries.indexOf(entry) + 1)));
        columns.add(new Column("name." + kind, 5, Entry::name));
        if (kind == Kind.ACTIVITY) {
            columns.add(new Column("holder", 5, Entry::unitName));
        }
        columns.addAll(List.of(more));
        paper.table(
                columns.stream().map(column -> say("column." + column.name())).toList(),
                entries.stream()
                        .map(entry -> columns.stream().map(column -> column.value().apply(entry)).toList())
                        .toList(),
                columns.stream().map(Column::share).toList());
    }

    private String numberOf(@Nullable Certificate certificate) {
        if (certificate == null) {
            return "";
        }
        return certificate.isWithdrawn() ? say("withdrawn", certificate.spaced()) : certificate.spaced();
    }

    /** What has not come to that has no such paper. */
    private static LocalDate dayOf(@Nullable Instant reached) {
        if (reached == null) {
            throw new NotFound("recommendations.not-found");
        }
        return Festival.dateOf(reached);
    }

    private String say(String key, Object... arguments) {
        return words.of("recommendations.paper." + key, arguments);
    }
}
