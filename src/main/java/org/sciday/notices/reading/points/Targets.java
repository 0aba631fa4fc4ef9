package org.sciday.notices.reading.points;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Section;
import org.sciday.notices.reading.Span;
import org.sciday.notices.reading.quantities.ChineseNumber;

/**
 * Finds the numbers that work points promise: 不少于12场, 举办100场科普巡回报告, 建设基地93个. Numbers in words count only where a bound
 * says that they are one (不少于十二场), for 三进一上 and 五项赛事 are names.
 */
public final class Targets {

    /**
     * @param task number of the part it stands in, as the text counts
     * @param heading of that part
     * @param text the words that say so
     */
    public record Target(int task, String heading, String text, int number, String unit, Span span) {}

    private static final String UNIT =
            "(?<unit>人次|场次|批次|课时|小时|平方米|公里|场|次|个|人|名|项|篇|部|条|家|所|支|座|套|张|份|期|辆|站|册|户|村|种|块|队|讲|堂|元|天|%|％)";
    private static final Pattern NUMBER = Pattern.compile("(?:(?<![0-9.第〔—/-])(?<digits>[0-9]{1,9}+(?:,[0-9]{3})*+(?:\\.[0-9]{1,2}+)?[万亿]?)"
            + "|(?<=不少于|不低于|达到|超过|至少|力争)(?<words>[一二两三四五六七八九十百千]{1,6}+万?))余?" + UNIT + "(?![级届年月日])");
    private static final Pattern PAST = Pattern.compile("去年|上年|截至|已[经有建开举]|累计|以来");
    private static final String ENDS = "，。；：！\n";

    private Targets() {}

    public static List<Target> in(String original) {
        var notice = Notice.of(original);
        var found = new ArrayList<Target>();
        notice.outline().walk().filter(part -> part.children().isEmpty()).forEach(part -> read(notice, part, found));
        return found;
    }

    private static void read(Notice notice, Section part, List<Target> into) {
        var clean = notice.clean();
        var matches = NUMBER.matcher(clean).region(part.body(), part.to()).results().toList();
        for (var i = 0; i < matches.size(); i++) {
            var from = back(clean, matches.get(i).start(), part.body());
            var to = ahead(clean, matches.get(i).end(), part.to());
            if (PAST.matcher(clean.substring(from, to)).find()) {
                continue;
            }
            // Of several in one clause each has its own item: 基地93个、社区72个.
            var first = i > 0 && matches.get(i - 1).end() > from ? clean.indexOf('、', matches.get(i - 1).end()) + 1 : 0;
            var next = i + 1 < matches.size() && matches.get(i + 1).start() < to ? clean.indexOf('、', matches.get(i).end()) : -1;
            add(notice, part, matches.get(i), first > from && first < matches.get(i).start() ? first : from, next > 0 && next < to ? next : to, into);
        }
    }

    private static void add(Notice notice, Section part, MatchResult match, int from, int to, List<Target> into) {
        var number = ChineseNumber.whole(match.group("digits") == null ? match.group("words") : match.group("digits"));
        if (number.isPresent()) {
            into.add(new Target(
                    part.number(),
                    part.heading(),
                    notice.clean().substring(from, to).strip(),
                    number.getAsInt(),
                    match.group("unit"),
                    notice.span(from, to)));
        }
    }

    private static int back(String text, int place, int first) {
        var at = place;
        while (at > first && ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int ahead(String text, int place, int last) {
        var at = place;
        while (at < last && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
