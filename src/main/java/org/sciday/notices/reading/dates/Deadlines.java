package org.sciday.notices.reading.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sciday.notices.reading.dates.DateSpan.Precision;
import org.sciday.notices.reading.dates.Deadline.Manner;

/** Finds until when things are asked for: 9月15日前, 截止时间为10月7日, 不迟于, 8月15日至9月28日, 即日起至…, 活动结束后7个工作日内. */
public final class Deadlines {

    /** What turns a day into a term when it follows. 前往, 前来, 前夕 and 前后 do not. */
    private static final Pattern BEFORE =
            Pattern.compile("\\s?(?:[（(][^（）()\\n]{1,14}+[）)])?\\s?(?:当天|当日)?(?:上午|下午|中午|晚上)?(?:下班|放学|闭馆)?(?:之前|以前"
                    + "|前(?![往来夕后期去]|提(?![交供出报]))|为止|止(?!步)|截止|截至|截稿|内(?!容))");

    /** What turns a day into a term when it goes before. */
    private static final Pattern UNTIL =
            Pattern.compile("(?:截止(?:时间|日期|日|期限|到)?|截至|截稿(?:时间|日期)?|不迟于|不晚于|最迟不超过|最迟|最晚|(?:时间|日期|期限|时限)截止)"
                    + "\\s?(?:为|是|至|到|于|在|定为|定于)?\\s?[：:]?\\s?(?:北京时间)?$");

    private static final Pattern TIMES = Pattern.compile(
            "(?:报送|提交|申报|报名|登记|注册|填报|征集|投稿|受理|上报|推荐|上传|反馈|收取|收件)(?:起止|截止)?(?:时间|日期|期限|时限)(?:为|是|安排)?\\s?[：:]?\\s?$");
    private static final Pattern FROM_NOW =
            Pattern.compile("(?:(?:自|从)?即日|(?:自|从)[^，。；\\n]{0,12}之日|(?:印发|发布|下发)之日)(?:起|开始)(?:至|到|，?截[止至]到?)?\\s?$");
    /** 每周五下午4点前 */
    private static final Pattern HOUR = Pattern.compile("(?:上午|下午|中午|晚上?)?[0-9]{1,2}(?:[:：][0-9]{2}|[时点])");
    private static final int REACH = 24;

    /** 由9月5日延长至9月8日: the first day is of yesterday, the second one binds as the first did. */
    private static final String CHANGED = "(?:延长|推迟|顺延|延期|调整|变更|提前|改)(?:至|到|为)";
    private static final Pattern OUTDATED = Pattern.compile("\\s?" + CHANGED);
    private static final Pattern RENEWED =
            Pattern.compile("(?:截止|期限|时限|报送|提交|申报|报名|填报|上报)[^，。；\\n]{0,22}" + CHANGED + "\\s?$");

    private final String text;

    private Deadlines(String text) {
        this.text = text;
    }

    /** All deadlines in the order of the text; a day inside a relative term (每月25日前) is not one of its own. */
    public static List<Deadline> in(String text, NoticeCalendar calendar) {
        var reader = new Deadlines(text);
        var terms = RelativeTerms.in(text);
        var found = new ArrayList<Deadline>();
        terms.forEach(term -> found.add(of(term)));
        for (var span : DateSpans.in(text, calendar)) {
            if (terms.stream().noneMatch(term -> term.start() <= span.start() && span.start() < term.end())) {
                reader.of(span).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Deadline::start));
        return reader.listed(found);
    }

    // 9月5日、10月8日前分别报送…: the words that follow the last day hold for all.
    private List<Deadline> listed(List<Deadline> found) {
        for (var i = found.size() - 2; i >= 0; i--) {
            var next = found.get(i + 1);
            var between =
                    text.substring(found.get(i).end(), Math.max(found.get(i).end(), next.start()));
            if (found.get(i).manner() == Manner.DAY && next.binds() && between.matches("[、和及与]")) {
                found.set(i, found.get(i).asTerm());
            }
        }
        return found;
    }

    private static Deadline of(RelativeTerm term) {
        var hour = HOUR.matcher(term.text());
        var time = hour.find() ? ClockTime.at(term.text(), hour.start()).map(ClockTime::value).orElse(null) : null;
        return new Deadline(term.start(), term.end(), null, time, term.text(), null, Manner.TERM);
    }

    private Optional<Deadline> of(DateSpan span) {
        var before = text.substring(Math.max(0, span.start() - REACH), span.start());
        var after = BEFORE.matcher(text).region(span.end(), text.length());
        var until = UNTIL.matcher(before);
        if (after.lookingAt()) {
            return Optional.of(of(span, span.start(), after.end(), beforeMonth(span, after.group()), Manner.TERM));
        }
        if (OUTDATED.matcher(text).region(span.end(), text.length()).lookingAt()) {
            return Optional.empty();
        }
        if (RENEWED.matcher(before).find()) {
            return Optional.of(of(span, span.start(), span.end(), false, Manner.TERM));
        }
        if (until.find()) {
            return Optional.of(
                    of(span, span.start() - (before.length() - until.start()), span.end(), false, Manner.TERM));
        }
        var times = TIMES.matcher(before);
        if (FROM_NOW.matcher(before).find() || times.find()) {
            return Optional.of(of(span, span.start(), span.end(), false, Manner.WINDOW));
        }
        return openEnded(span) ? Optional.empty() : bare(span);
    }

    // 8月21日起 opens something and ends nothing.
    private boolean openEnded(DateSpan span) {
        return text.startsWith("起", span.end()) || text.startsWith("开始", span.end());
    }

    private Optional<Deadline> bare(DateSpan span) {
        if (span.precision() == Precision.MONTH || span.precision() == Precision.YEAR) {
            return Optional.empty();
        }
        return Optional.of(of(span, span.start(), span.end(), false, span.range() ? Manner.WINDOW : Manner.DAY));
    }

    // 10月前 ends with September, 9月15日前 with the 15th, 9月底前 with the 30th.
    private static boolean beforeMonth(DateSpan span, String mark) {
        return span.precision() == Precision.MONTH && !span.range() && mark.contains("前");
    }

    private static Deadline of(DateSpan span, int start, int end, boolean dayBefore, Manner manner) {
        var due = dayBefore ? span.first().minusDays(1) : span.last();
        var opens = span.range() ? span.first() : null;
        return new Deadline(start, end, due, span.time(), null, opens, manner);
    }
}
