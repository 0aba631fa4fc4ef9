package org.sciday.notices.reading.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.quantities.ChineseNumber;

/** Numbers that contradict each other: the year of the campaign, and how many offices hold it. */
final class Conflicts {

    private static final Pattern COUNTED = Pattern.compile(
            "(?:等|(?<=[协局委部会院处])等?)\\s?(?<count>\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?(?:个|家)?(?:部门|单位)(?=\\s?(?:关于|决定|定于|(?:联合|共同)(?!印发|下发|转发|发布|制定|出台)|将|\\n关于|主办))");
    private static final Pattern EDITION = Pattern.compile(
            "(?<year>20\\d\\d)\\s?年?度?[\\u4E00-\\u9FFF]{0,12}?(?:科普日|科普月|科技活动周|科技周|科普周|宣传周|宣传月)");
    private static final Pattern ABOUT_THE_PAST = Pattern.compile("去年|上年|上一年|往年|连续|曾|以来|回顾|历年|自");

    private Conflicts() {}

    static List<Proposal<String>> in(Notice notice, Proposals earlier) {
        var warnings = new ArrayList<Proposal<String>>();
        year(notice, earlier, warnings);
        count(notice, earlier, warnings);
        return warnings;
    }

    private static void year(Notice notice, Proposals earlier, List<Proposal<String>> into) {
        var start = earlier.best(Field.STARTS_ON);
        var issued = earlier.value(Field.ISSUED_ON);
        if (start.isPresent() && issued.isPresent()
                && Math.abs(start.get().value().getYear() - issued.get().getYear()) > 1) {
            into.add(Warnings.warning("year_conflict", start.get().span()));
            return;
        }
        var own = EDITION.matcher(earlier.value(Field.CAMPAIGN_NAME).orElse(""));
        if (!own.find()) {
            return;
        }
        var clean = notice.clean();
        var found = EDITION.matcher(clean);
        while (found.find()) {
            var before = clean.substring(Math.max(0, found.start() - 20), found.start());
            var cited = before.lastIndexOf('《') > before.lastIndexOf('》');
            if (!found.group("year").equals(own.group("year")) && !cited && !ABOUT_THE_PAST.matcher(before).find()) {
                into.add(Warnings.warning("year_conflict", notice.span(found.start(), found.end())));
                return;
            }
        }
    }

    private static void count(Notice notice, Proposals earlier, List<Proposal<String>> into) {
        var hosts = earlier.values(Field.HOSTS).size();
        var listed = hosts > 1 ? hosts : earlier.values(Field.ISSUERS).size();
        if (listed < 2) {
            return;
        }
        var clean = notice.clean();
        var found = COUNTED.matcher(clean);
        while (found.find()) {
            var before = clean.substring(Math.max(0, found.start() - 40), found.start());
            var cited = before.lastIndexOf('《') > before.lastIndexOf('》');
            var count = number(found.group("count"));
            if (!cited && count.isPresent() && count.getAsInt() != listed) {
                into.add(Warnings.warning("count_conflict", notice.span(found.start(), found.end())));
                return;
            }
        }
    }

    private static OptionalInt number(String written) {
        return ChineseNumber.whole(written);
    }
}
