package org.sciday.notices.reading.dates;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Hinted;
import org.sciday.notices.reading.quantities.ChineseNumber;

/**
 * One end of a date as written, with what is left out left null. A month or day whose digits are lost (9月日,
 * 2024年月15日) is
 * not taken at all.
 *
 * @param yearWord 今年, 明年 …
 * @param monthWord 本月, 下月 …, or 同日
 * @param part 上旬, 中旬, 下旬, 初, 底, 末; for a year 底, 末, 内
 * @param lastMonth the second month of 9—10月
 */
record DatePoint(
        int start,
        int end,
        @Nullable Integer year,
        @Nullable String yearWord,
        @Nullable Integer month,
        @Nullable String monthWord,
        @Nullable Integer lastMonth,
        @Nullable Integer day,
        @Nullable String part) {

    private static final String NUMBER = "(?:[0-9]{1,2}+(?!年)|[一二三四五六七八九十廿]{1,3}+)";
    private static final String YEAR =
            "(?:(?<year>[0-9]{4}|[〇零○一二三四五六七八九]{4})\\s?年度?|(?<yearWord>今年|本年|当年|明年|次年|翌年|同年))\\s?";
    static final String TO = "(?:至|到|[-—–―─~～－]{1,3}+)";
    // A day may lack its 日 at the end of a line, before a range or before 前.
    private static final String DAY_ENDS = "(?:日|号|(?=\\s?(?:前|" + TO + "|[、，,。；;）)（(\\n]|$)))";
    private static final String PART = "(?<part>上旬|中旬|下旬|初|底|末)";
    private static final String LOST = "(?!\\s?(?:日|[xX×*_]{1,2}|[0-9]))";

    private static final String NUMERIC =
            "(?<![0-9.])(?<ny>20[0-9]{2})\\s?[-/.]\\s?(?<nm>[0-9]{1,2}+)\\s?[-/.]\\s?(?<nd>[0-9]{1,2}+)(?![0-9])";
    private static final String MONTHS = "(?:" + YEAR + ")?(?<![0-9第])(?<month>" + NUMBER + ")\\s?" + TO
            + "\\s?(?<lastMonth>" + NUMBER + ")\\s?月份?(?!\\s?" + NUMBER + "\\s?[日号])" + LOST;
    private static final String WRITTEN = "(?:" + YEAR + ")?(?<![0-9第])(?<![0-9]{4}[.])(?<month>" + NUMBER
            + ")\\s?月份?(?:\\s?" + PART + "|\\s?(?<day>" + NUMBER + ")\\s?" + DAY_ENDS + "|" + LOST + ")";
    private static final String MONTH_WORD =
            "(?<monthWord>本月|当月|下月|次月|下个月)(?:\\s?" + PART + "|\\s?(?<day>" + NUMBER + ")\\s?日)";
    private static final String YEAR_END =
            "(?:(?<year>[0-9]{4})|(?<yearWord>今|本|明|当)|(?<![0-9一二三四五六七八九十两几多半每近全往历]))年(?<part>底|末|内)(?!涵)";
    // 于同日17:00前: the day named last.
    private static final String SAME_DAY = "(?<monthWord>同日|同一天|同一日|当日(?=\\s?(?:上午|下午|[0-9]{1,2}[：:时点])))";
    private static final String BARE_DAY =
            "(?<![0-9月年第每])(?<day>[0-9]{1,2}+)日" + "(?=\\s?(?:[（(]?(?:星期|周)|上午|下午|[0-9]{1,2}[：:时点]|之前|以前|前|下班))";
    private static final String SECOND =
            "\\s?" + TO + "\\s?(?:" + YEAR + ")?(?:(?<month>" + NUMBER + ")\\s?月份?(?:\\s?" + PART + "|\\s?(?<day>"
                    + NUMBER + ")\\s?" + DAY_ENDS + "|" + LOST + ")|(?<day2>" + NUMBER + ")\\s?" + DAY_ENDS + ")";
    private static final String SECOND_NUMERIC =
            "\\s?" + TO + "\\s?(?:(?<ny>20[0-9]{2})[-/.])?(?:(?<nm>[0-9]{1,2}+)[-/.])?(?<nd>[0-9]{1,2}+)(?![0-9:])";

    private static final int AHEAD = 20;
    static final List<Hinted> FIRST = List.of(
            near(NUMERIC, "-/.", 6),
            near(MONTHS, "至到-—–―─~～－", 14),
            near(WRITTEN, "月", 13),
            near(MONTH_WORD, "月", 2),
            near(SAME_DAY, "日天", 2),
            near(YEAR_END, "年", 4),
            near(BARE_DAY, "日", 2));
    private static final Pattern NEXT = Pattern.compile(SECOND);
    private static final Pattern NEXT_NUMERIC = Pattern.compile(SECOND_NUMERIC);

    private static Hinted near(String pattern, String signs, int back) {
        return new Hinted(Pattern.compile(pattern), signs, back, AHEAD);
    }

    /** The far end of a range that goes on at this place. */
    static Optional<DatePoint> farEnd(CharSequence text, int place, boolean numeric) {
        var matcher = (numeric ? NEXT_NUMERIC : NEXT).matcher(text).region(place, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(of(matcher)) : Optional.empty();
    }

    static DatePoint of(MatchResult match) {
        return new DatePoint(
                match.start(),
                match.end(),
                number(match, "year", "ny"),
                group(match, "yearWord"),
                number(match, "month", "nm"),
                group(match, "monthWord"),
                number(match, "lastMonth"),
                number(match, "day", "day2", "nd"),
                group(match, "part"));
    }

    private static @Nullable Integer number(MatchResult match, String... names) {
        for (var name : names) {
            var text = group(match, name);
            var value = text == null ? null : ChineseNumber.whole(text.replace("廿", "二十"));
            if (value != null && value.isPresent()) {
                return value.getAsInt();
            }
        }
        return null;
    }

    private static @Nullable String group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name) ? match.group(name) : null;
    }

    boolean isSameDay() {
        return monthWord != null && (monthWord.startsWith("同") || monthWord.equals("当日"));
    }

    boolean hasYear() {
        return year != null || yearWord != null;
    }
}
