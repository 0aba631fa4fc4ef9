package org.sciday.notices.reading.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.quantities.ChineseNumber;

/** Finds the terms that hang on an event, repeat, or name a holiday. */
public final class RelativeTerms {

    private static final String LENGTH =
            "\\s?(?:的)?" + ChineseNumber.PATTERN + "\\s?(?:个)?(?:自然|日历)?(?:工作日|日|天|周|星期|礼拜|月|小时|学时)";
    private static final String WITHIN = LENGTH + "(?:之内|以内|内|之前|前)?";
    private static final String WHICH =
            "(?:(?:每|单|各|该|本|此|首|整)(?:[场项次个届批期年]|单项)?)?(?:全国|全省|全市|市|省|区|县)?(?:科普日|科普月|科技活动周|科技周|宣传周|宣传月"
                    + "|活动周|主场|系列|重点|主题|科普|宣传|集中)?";
    private static final String EVENT = WHICH
            + "(?:活动|比赛|赛事|竞赛|大赛|培训班?|讲座|展览|巡展|会议|项目|报告会|研学|公示期?|放映|演出|直播|课程|科普日|科普月|科技周|活动周|宣传周|宣传月|学期|寒假"
            + "|暑假|假期|年度|季度)";
    private static final String TURN = "(?:结束|完成|举办|开展|开始|举行|启动|实施|验收)";
    private static final String AFTER = "(?:之日起|当日起|次日起|之后|以后|后)(?:的)?";
    private static final String PAPER = "(?:收到|接到|接)?(?:本|此|该)?(?:通知|文件|函件?|方案)(?:印发|下发|发布|发出|公布)?";
    private static final String HOLIDAY = "(?:中秋、?国庆|国庆|中秋|春节|元旦|五一|十一|劳动节|清明|端午|元宵|寒假|暑假|假期)(?:节)?(?:假期|长假|放假|假)?";

    private static final List<Pattern> TERMS = List.of(
            // 活动结束后7个工作日内, 单场活动结束之日起3日内, 活动结束两周内
            compile(EVENT + TURN + "(?:" + AFTER + ")?" + WITHIN),
            compile(EVENT + "(?:后|之后)" + WITHIN),
            compile("(?:结束|完成|开学|返校|立项|获批|批准|验收|结题|签订|评审|到货|开幕|闭幕|落幕|上线|发布)" + AFTER + WITHIN),
            // 收到通知后3日内, 自通知印发之日起10个工作日内
            compile("(?:收到|接到)(?:本|此|该)?(?:通知|文件|函件?|反馈)?(?:之日)?(?:起|之后|以后|后)?" + WITHIN),
            compile(PAPER + "(?:之日起|之日|之后|后)" + WITHIN),
            // 活动开始前, 活动举办前3天, 活动前一周, 活动开展5日前
            compile(EVENT + "(?:" + TURN + "(?:之前|前)|前)(?:至少)?" + WITHIN),
            compile(EVENT + TURN + "(?:之前|以前|前)"),
            compile(EVENT + TURN + LENGTH + "(?:之前|以前|前)"),
            // 大型活动须于举办前20日依法报批
            compile("(?<=[于在])(?:举办|举行|开展|开始|启动|实施)(?:之前|前)" + LENGTH + "(?:之前|以前|前|内)?"),
            // 活动结束当日, 活动结束次日
            compile(EVENT + "(?:结束|完成|举办|开展)?(?:后)?(?:的)?(?:当日|当天|次日|第二天)(?:上午|下午|晚)?(?:[0-9]{1,2}[：:时点](?:[0-9]{1,2}分?)?)?(?:之前|前|内)?"),
            // 提前5个工作日
            compile("(?:至少)?(?:提前|提早)(?:至少|不少于)?" + LENGTH),
            // 每月25日前, 每季度末月20日前, 每周五下班前, 每年12月底前
            compile("(?:每个?|逐|各)(?:月|季度|季|周|半年|年度?|学期)(?:[一二三四五六日天]|[末首]月?|底)?(?:结束)?(?:[0-9]{1,2}月份?)?"
                    + "(?:[0-9]{1,2}[日号]|底|末|初|后" + LENGTH + ")?(?:上午|下午|中午|晚上?)?(?:下班|[0-9]{1,2}[:时点][0-9]{0,2})?(?:之前|以前|前|内)"),
            compile("(?:每日|每天|当日|当天|每晚)(?:上午|下午|晚)?(?:[0-9]{1,2}[:时点][0-9]{0,2}分?|下班)(?:之前|以前|前)"),
            // 每周五报送, 每月底上报: repeated without 前
            compile("每个?(?:月|季度|季|周|半年|年)(?:[一二三四五六日天]|[0-9]{1,2}月份?)?(?:[0-9]{1,2}[日号]|底|末|初)?(?=(?:将|定期"
                    + "|及时|集中)?(?:报送|上报|提交|反馈|汇总|报告))"),
            // 活动期间每日闭馆后报送
            compile("(?:[一-龥]{2,4}期间)?每(?:日|天|晚)[一-龥]{0,5}(?:后|前)(?=[^，。；]{0,6}(?:报|提交|反馈|上传))"),
            compile("次月[初上旬]?(?:[0-9]{1,2}[日号])?(?:之前|以前|前)"),
            // 应在1小时内上报
            compile("(?<=[在于后须应内])" + ChineseNumber.PATTERN + "个?(?:小时|工作日|天|日|周)(?:之内|以内|内)"),
            // 国庆节前, 开学前, 放假前
            compile(HOLIDAY + "(?:结束)?(?:之前|以前|前|(?:之后|后)" + WITHIN + ")(?!夕|后|往)"),
            compile("(?:开学|放假|期末|学期结束|入冬|汛期)(?:之前|以前|前)(?!夕|后|往)"));

    /** One of these is in every term; most sentences have none and need not be searched for each kind of term. */
    private static final Pattern HINT = Pattern.compile("[前后内每]|提早|当[日天]|次[日月]|第二天|日起|结束");

    private RelativeTerms() {}

    /** All terms, none inside another. */
    public static List<RelativeTerm> in(String text) {
        var found = new ArrayList<RelativeTerm>();
        var from = 0;
        while (from < text.length()) {
            var to = sentenceEnd(text, from);
            if (HINT.matcher(text).region(from, to).find()) {
                collect(text, from, to, found);
            }
            from = to + 1;
        }
        found.sort(Comparator.comparingInt(RelativeTerm::start)
                .thenComparing(Comparator.comparingInt(RelativeTerm::end).reversed()));
        var apart = new ArrayList<RelativeTerm>();
        for (var term : found) {
            if (apart.isEmpty() || apart.getLast().end() <= term.start()) {
                apart.add(term);
            }
        }
        return apart;
    }

    private static int sentenceEnd(String text, int from) {
        var to = from;
        while (to < text.length() && "。；！".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private static void collect(String text, int from, int to, List<RelativeTerm> found) {
        for (var pattern : TERMS) {
            var matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
            while (matcher.find()) {
                found.add(new RelativeTerm(
                        matcher.start(), matcher.end(), matcher.group().strip()));
            }
        }
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern);
    }
}
