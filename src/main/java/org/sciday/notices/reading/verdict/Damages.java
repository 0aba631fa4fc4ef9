package org.sciday.notices.reading.verdict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Advertising;
import org.sciday.notices.reading.Damage;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Span;

/** Whether signs were lost or put in on the way: wrong encoding, advertising, pinyin, lost digits, lost line breaks. */
final class Damages {

    private static final int LONG = 300;
    private static final int FEW_LINES = 2;
    private static final List<Pattern> LOST = List.of(
            Pattern.compile("(?m)^20\\d{4,6}$|(?<![\\d—-])20\\d{5,6}日"),
            Pattern.compile("年\\s?月|\\d月日|(?<![\\d一二三四五六七八九十本当下上每个次])月\\s?\\d{1,2}\\s?日|年\\d{1,2}日"),
            Pattern.compile("20\\d\\d年\\d{1,2}月\\d{1,2}\\s*(?:\\n|$)"),
            Pattern.compile("““|””|“”|‘‘|’’"),
            Pattern.compile("\\uFFFD|锟斤拷|烫烫|□{1,}(?=[\\u4E00-\\u9FFF])"),
            Pattern.compile("(?m)^[一二三四五六七八九十](?:主题|时间|活动|主要|工作|组织|有关|重点|要求)[\\u4E00-\\u9FFF]{0,6}$"));

    private Damages() {}

    static Optional<Span> place(Notice notice, Proposals earlier) {
        var damages = notice.text().damages();
        if (damages.contains(Damage.MOJIBAKE) || damages.contains(Damage.INSERTED_PINYIN) || damages.contains(Damage.ADVERTISING)
                || damages.contains(Damage.FURNITURE) || damages.contains(Damage.LOST_SIGNS)) {
            return Optional.of(new Span(0, 0));
        }
        for (var lost : LOST) {
            var found = lost.matcher(notice.clean());
            if (found.find()) {
                return Optional.of(notice.span(found.start(), found.end()));
            }
        }
        var lines = notice.text().lines().stream().filter(line -> !line.isEmpty()).count();
        var run = notice.clean().length() > LONG && lines <= FEW_LINES;
        return run || Advertising.isIn(notice.clean()) ? Optional.of(new Span(0, 0)) : Optional.empty();
    }
}
