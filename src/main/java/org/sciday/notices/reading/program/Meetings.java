package org.sciday.notices.reading.program;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sciday.campaigns.facts.NoticeFacts.MainEvent;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.campaign.NoticeYear;
import org.sciday.notices.reading.dates.DateSpan;
import org.sciday.notices.reading.dates.DateSpan.Precision;

/** The meeting that a meeting notice calls: its name from 召开…会, its day and place from the parts or labels that say so. */
public final class Meetings implements Rule {

    private static final Pattern CALLED = Pattern.compile("(?:召开|举办|举行)(?<name>[^。；，《》\\n]{2,50}?(?:会议|会|培训班|座谈会|推进会|部署会|协调会|培训))(?=的|[，。；\\n]|，|$|有关|通知)");
    private static final Pattern WHERE = Pattern.compile("在(?<place>[^，。；\\n在]{2,24}?)(?:召开|举行|举办)");
    private static final Pattern BOTH = Pattern.compile("时间[和及、与]?地点");
    private static final Pattern PLACE_AFTER =
            Pattern.compile("\\s?(?:[（][^）]{0,30}[）])?[，；\\s]\\s?(?:地点：|在)?(?<place>[^，。；：（\\n\\d]{3,30})(?=[，。；（\\n]|$)");
    private static final int REACH = 60;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var title = earlier.value(Field.TITLE).orElse("");
        var opening = notice.clean().substring(0, Math.min(notice.clean().length(), 600));
        var called = CALLED.matcher(title);
        var named = called.find() ? called : CALLED.matcher(opening);
        var training = title.contains("培训班") || title.contains("培训会") || title.contains("研讨班");
        if (named != called && !named.find() || !training && !(title + opening).contains("召开")) {
            return List.of();
        }
        var name = named.group("name");
        return day(notice, earlier)
                .map(span -> List.of(new Proposal<>(
                        Field.MAIN_EVENTS,
                        new MainEvent(span.first(), place(notice, span), name),
                        notice.span(span.start(), span.end()),
                        0.85)))
                .orElse(List.of());
    }

    private static String place(Notice notice, DateSpan span) {
        var clean = notice.clean();
        return placeAfter(notice, span)
                .or(() -> Labelled.placePart(notice))
                .or(() -> Labelled.place(notice, 0, clean.length()))
                .or(() -> {
                    var where = WHERE.matcher(clean).region(span.end(), Math.min(clean.length(), span.end() + REACH));
                    return where.find() ? Optional.of(where.group("place")) : Optional.empty();
                })
                .orElse("");
    }

    /** 时间地点：8月6日至8日（6日下午报到），云岭市翠湖宾馆. */
    private static Optional<String> placeAfter(Notice notice, DateSpan span) {
        var both = notice.outline().at(span.start()).filter(part -> BOTH.matcher(part.heading()).find());
        var clean = notice.clean();
        var place = PLACE_AFTER.matcher(clean).region(span.end(), Math.min(clean.length(), span.end() + REACH));
        return both.isPresent() && place.lookingAt() ? Optional.of(place.group("place")) : Optional.empty();
    }

    private static Optional<DateSpan> day(Notice notice, Proposals earlier) {
        var part = Labelled.timePart(notice);
        var from = part.map(section -> section.headingFrom())
                .or(() -> Labelled.time(notice, 0, notice.clean().length()))
                .orElse(0);
        var called = part.isPresent() || from > 0;
        return NoticeYear.days(notice, earlier).stream()
                .filter(span -> span.precision() == Precision.DAY && span.start() >= from)
                .filter(span -> called || isCalled(notice, span))
                .findFirst();
    }

    private static boolean isCalled(Notice notice, DateSpan span) {
        var clean = notice.clean();
        var end = Math.min(clean.length(), span.end() + REACH);
        return clean.substring(span.end(), end).split("[。；\\n]", 2)[0].contains("召开");
    }
}
