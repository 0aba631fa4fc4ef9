package org.sciday.notices.reading.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts.MainEvent;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Sentences;
import org.sciday.notices.reading.Section;
import org.sciday.notices.reading.campaign.NoticeYear;
import org.sciday.notices.reading.dates.DateSpan;
import org.sciday.notices.reading.dates.DateSpan.Precision;

/** The opening, the main stage, the meeting that is called: when, where, under which name. Of a range the first day counts. */
public final class MainEvents implements Rule {

    private static final String VERB = "(?:举办|举行|召开|启动|开幕|开展)";
    private static final Pattern MAIN = Pattern.compile("主场|主会场|启动(?:仪式|式|活动|大会|会)|开幕(?:式|仪式)|嘉年华|科普大集");
    private static final Pattern HEADING = Pattern.compile("主场|启动|开幕|主会场");
    private static final Pattern PLACE = Pattern.compile("(?:地点(?:：|为|在|设在)?|在|于)\\s?(?<place>[^，。；、：\\n在]{2,24}?)(?=" + VERB
            + "|，|。|；|\\n|$|（|同时|同步|隆重|集中|正式|共同|设)");
    private static final Pattern HELD = Pattern.compile("(?:共同|联合|隆重|同步|集中|组织|正式)*" + VERB + "(?<name>[^，。；\\n]{2,45})");
    private static final Pattern NAMED = Pattern.compile(
            "(?<name>[\\u4E00-\\u9FFFA-Za-z\\d“”]{2,40}?)(?:拟|将|定|计划|初步|暂)*(?:定于|于|安排在|在|：)\\s?$");
    private static final int REACH = 120;
    /** "开幕式（9月17日上午8:30，市体育馆广场）" */
    private static final Pattern ASIDE = Pattern.compile("[上下]?午?\\s?(?:\\d{1,2}[:：点时]\\d{0,2})?[，、；\\s](?<place>[^，。；、：（）\\n]{3,24})(?=[）。，]|$)");
    private static final Pattern LABEL = Pattern.compile("(?:活动|启动|仪式|举办)?时间|日期|时间");
    private static final Pattern UNDATED = Pattern.compile(
            "(?:举办|举行|启动)(?<name>[^，。；、\\n]{0,36}(?:主场活动|启动仪式|启动式|开幕式|主场展示活动)(?:“[^”]{2,16}”|[\\u4E00-\\u9FFF]{0,6}?)?)(?=[，。；\\n、]|$)");
    private static final Pattern NOT_MAIN = Pattern.compile("各[区县市地乡镇]|分会场|区县|本级|本地|各级|至少|之间|前往|预约|登记|申报|报送|前$|截止|承担|确保|参加[^。]{0,20}展示");

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var events = new ArrayList<Proposal<MainEvent>>();
        var clean = notice.clean();
        for (var span : NoticeYear.days(notice, earlier)) {
            if (span.precision() == Precision.DAY) {
                var event = dated(notice, span);
                if (event != null && events.stream().noneMatch(other -> isSame(other.value(), event.value()))) {
                    events.add(event);
                }
            }
        }
        tabled(notice, NoticeYear.days(notice, earlier), events);
        if (events.isEmpty() && !notice.clean().contains("会议时间")) {
            undated(notice, events);
        }
        return events;
    }

    /** A row in the table of actions: 启动仪式 | 9月11日16:00 | 图文信息中心广场. */
    private static void tabled(Notice notice, List<DateSpan> days, List<Proposal<MainEvent>> into) {
        Program.actions(notice)
                .flatMap(part -> ActionTable.rows(notice, part.from(), part.to()).stream())
                .filter(row -> MAIN.matcher(row.name()).find() && !NOT_MAIN.matcher(row.name()).find())
                .forEach(row -> days.stream()
                        .filter(day -> day.precision() == Precision.DAY && row.from() <= day.start() && day.start() < row.to())
                        .findFirst()
                        .map(day -> new MainEvent(day.first(), row.place(), row.name()))
                        .filter(event -> into.stream().noneMatch(other -> isSame(other.value(), event)))
                        .ifPresent(event -> into.add(new Proposal<>(Field.MAIN_EVENTS, event, row.span(), 0.85))));
    }

    private static boolean isSame(MainEvent one, MainEvent other) {
        return one.date() != null && one.date().equals(other.date());
    }

    private static @Nullable Proposal<MainEvent> dated(Notice notice, DateSpan span) {
        var clean = notice.clean();
        var sentence = Sentences.around(clean, span.start());
        var end = stop(clean, span.end(), Math.clamp(sentence.to(), span.end(), span.end() + REACH));
        var after = clean.substring(span.end(), end);
        var before = clean.substring(Math.max(sentence.from(), span.start() - REACH), span.start());
        var part = part(notice, span);
        var heading = part.map(Section::heading).orElse("");
        var inMain = HEADING.matcher(heading).find() && Headings.plain(heading).length() < 24;
        var name = name(before, after, heading, inMain);
        var place = place(after);
        if (place == null && inMain) {
            var aside = ASIDE.matcher(after);
            place = aside.lookingAt() ? aside.group("place") : null;
        }
        if (place == null && inMain) {
            place = part.flatMap(section -> Labelled.place(notice, section.from(), section.to())).orElse(null);
        }
        if (name == null || !inMain && !MAIN.matcher(name).find() || span.range() && place == null) {
            return null;
        }
        if (NOT_MAIN.matcher(name).find() || before.endsWith("原定于") || after.startsWith("前") || after.startsWith("起") || !inMain && place == null
                && !HELD.matcher(after).find()) {
            return null;
        }
        return new Proposal<>(
                Field.MAIN_EVENTS,
                new MainEvent(span.first(), place, name),
                notice.span(span.start(), end),
                0.85);
    }

    /** "1.时间：9月19日 2.地点：…" tell of the part above them. */
    private static Optional<Section> part(Notice notice, DateSpan span) {
        var path = notice.outline().path(span.start());
        var inner = path.isEmpty() ? "" : path.getLast().heading();
        var label = path.size() > 1 && LABEL.matcher(inner).matches();
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - (label ? 2 : 1)));
    }

    /** A further day in the sentence begins a further event. */
    private static int stop(String clean, int from, int to) {
        var next = NEXT_DAY.matcher(clean).region(from, Math.max(from, to));
        return next.find() ? next.start() : to;
    }

    private static final Pattern HOLDING = Pattern.compile("^(?:组织)?(?:举办|举行|召开)");
    private static final Pattern NEXT_DAY = Pattern.compile("(?<=[，；])\\d{1,2}月\\d{1,2}日");

    private static @Nullable String place(String after) {
        var found = PLACE.matcher(after);
        if (!found.find()) {
            return null;
        }
        var place = found.group("place").replaceAll("(?:同时|同步|隆重|集中|正式|共同)+$", "");
        return place.length() < 2 ? null : place;
    }

    private static @Nullable String name(String before, String after, String heading, boolean inMain) {
        var held = HELD.matcher(after);
        while (held.find()) {
            var name = Headings.plain(held.group("name")).replaceAll("^的|[（].*", "");
            if ((inMain || MAIN.matcher(name).find()) && !NOT_MAIN.matcher(name).find()) {
                return name;
            }
        }
        var named = NAMED.matcher(before.substring(Math.max(0, before.length() - 50)));
        if (named.find() && !LABEL.matcher(named.group("name")).matches() && (inMain || MAIN.matcher(named.group("name")).find())) {
            return named.group("name").replaceAll("(?:时间|拟|将|定|计划|初步|暂)+$", "");
        }
        return inMain ? HOLDING.matcher(Headings.plain(heading)).replaceFirst("") : null;
    }

    private static void undated(Notice notice, List<Proposal<MainEvent>> into) {
        var found = UNDATED.matcher(notice.clean());
        while (found.find() && into.isEmpty()) {
            var name = found.group("name");
            var part = notice.outline().path(found.start());
            var sentence = Sentences.around(notice.clean(), found.start()).of(notice);
            if (part.stream().anyMatch(section -> HEADING.matcher(section.heading()).find())
                    && !NOT_MAIN.matcher(sentence.substring(0, Math.min(sentence.length(), 30))).find()) {
                into.add(new Proposal<>(
                        Field.MAIN_EVENTS,
                        new MainEvent(null, null, name),
                        notice.span(found.start("name"), found.end("name")),
                        0.6));
            }
        }
    }
}
