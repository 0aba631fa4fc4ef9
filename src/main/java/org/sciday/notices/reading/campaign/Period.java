package org.sciday.notices.reading.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Section;
import org.sciday.notices.reading.Sentences;
import org.sciday.notices.reading.dates.DateSpan;
import org.sciday.notices.reading.dates.DateSpan.Precision;

/** The campaign's own main days: below a heading 时间, or in a sentence such as 定于9月15日至25日举办. */
public final class Period implements Rule {

    private static final Pattern HEADING = Pattern.compile("时间|日期");
    private static final Pattern TIMES = Pattern.compile("(?:活动)?时间(?:和|与|及)?(?:步骤)?安排");
    private static final Pattern OTHER = Pattern.compile("截止|报名|申报|报送|征集|填报|会议|培训|报到|推荐|制作|要求|评选|展播|提交|投稿|受理|统计|安排$|登记|公示");
    private static final Pattern LABEL = Pattern.compile("(?<!发布|更新|编辑|生成|成文|录入|上传|公开)(?:活动|举办|开展|宣传|主题|集中|集中活动|活动周|活动月|总体|主要|重点活动)?时间\\s?(?:定于|定为|为|是|：|拟定于|拟定为|初定于|安排在)?\\s?[：:]?\\s?(?:于)?$");
    private static final Pattern SET = Pattern.compile(
            "(?:定于|拟于|将于|决定|集中(?:安排)?在|安排在|集中于|计划于|时间为|时间是|于|自|从|在|[周日月动]：?|，|将在|确定在|定在)\\s?$");
    private static final Pattern HELD = Pattern.compile(
            "^\\s?(?:（[^）]{1,12}）)?(?:，|在[^，。]{2,24})?(?:期间|集中)?(?:全[省市县区校]|共同|联合|陆续|同步|集中|组织|统一|正式|至少|要|须|各自|自行|自主|积极|广泛)*(?:开展|举办|举行|进行|启动|组织|实施)");
    private static final Pattern CAMPAIGN = Pattern.compile("(?:科普|科技|科学|宣传|活动)[\\u4E00-\\u9FFF]{0,6}(?:日|周|月|节|活动)[\\u4E00-\\u9FFF”]{0,8}$|活动$|本次|活动周|(?:大赛|竞赛|比赛)$");
    private static final Pattern SCIENCE = Pattern.compile("(?:开展|举办|举行|组织)[^。；\\n]{0,24}(?:科普|科技|科学|宣传)");
    /** "2020年“全国科普日”（9月15—25日）" */
    private static final Pattern NAMED = Pattern.compile("(?:科普日|科普月|科普周|活动周|科技周|宣传周|宣传月)(?:活动)?[”’]?(?:活动)?(?:期间)?（$");
    /** "9月15日至25日是第21个全国科普日": mostly the nation's days, which hold where the notice names none of its own. */
    private static final Pattern IS = Pattern.compile("^，?(?:为|是)[^，。；]{0,16}(?:科普|科技|科学)[^，。；]{0,8}?(?:日|月|周|节)");
    /** "实施阶段（9月1日—30日）" beside stages to prepare and to sum up. */
    private static final Pattern STAGE = Pattern.compile("(?:实施|开展|举办|活动|集中活动|集中开展)阶段[：]?\\s?（?(?:时间：)?$");
    /** "其中9月17日—23日为集中活动时间": the core of a longer period. */
    private static final Pattern CORE = Pattern.compile("其中[^。]{0,12}$|集中[^。，]{0,8}(?:周|期|时间)[^。，]{0,3}$");
    private static final Pattern OF_PAGE = Pattern.compile("来源|作者|浏览|点击|编辑|阅读|发布|启动|开幕|主场|会场");
    /** "9月1日至30日，每所学校要上好一堂科普课" */
    private static final Pattern DOING =
            Pattern.compile("^，(?:各|每|全)[^。；，]{0,14}(?:要|须|应|至少|组织|开展|举办)[^。；]{0,24}(?:科普|科学|科技|活动)");
    private static final int BEFORE = 40;
    /** 时间： within a part below a part is mostly the time of one action. */
    private static final double OF_A_PART = 0.1;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<?>>();
        for (var span : NoticeYear.days(notice, earlier)) {
            var confidence = confidence(notice, span);
            if (confidence > 0) {
                var place = notice.span(span.start(), span.end());
                proposals.add(new Proposal<>(Field.STARTS_ON, span.first(), place, confidence));
                proposals.add(new Proposal<>(Field.ENDS_ON, span.last(), place, confidence));
            }
        }
        return proposals;
    }

    private static double confidence(Notice notice, DateSpan span) {
        if (!span.range() && span.precision() != Precision.MONTH && span.precision() != Precision.PART_OF_MONTH) {
            return single(notice, span);
        }
        var clean = notice.clean();
        var part = notice.outline().path(span.start());
        var sentence = Sentences.around(clean, span.start());
        var before = clean.substring(Math.max(sentence.from(), span.start() - BEFORE), span.start());
        var after = clean.substring(span.end(), Math.min(clean.length(), span.end() + BEFORE));
        if (before.isBlank() && OTHER.matcher(after.substring(0, Math.min(12, after.length()))).find()) {
            return 0;
        }
        var exact = span.precision() == Precision.DAY ? 0 : -0.05;
        if (OTHER.matcher(clause(before)).find() || after.startsWith("前")) {
            return 0;
        }
        var heading = part.stream().anyMatch(Period::isTime);
        if (part.stream().anyMatch(section -> opens(section, span))) {
            return 0.95 + exact;
        }
        if (NAMED.matcher(before).find()) {
            return 0.88 + exact;
        }
        if (span.range() && IS.matcher(after).find()) {
            return 0.6 + exact;
        }
        if (heading && CORE.matcher(before).find()) {
            return 0.8 + exact;
        }
        if (LABEL.matcher(before).find()) {
            return (span.range() ? 0.93 : 0.9) + exact - (part.size() > 1 && !heading ? OF_A_PART : 0);
        }
        if (STAGE.matcher(before).find()) {
            return 0.86 + exact;
        }
        if (heading) {
            return 0.9 + exact;
        }
        if (SET.matcher(before).find() && HELD.matcher(after).find()) {
            var subject = before.replaceAll("(?:拟|将|定|计划|集中|安排|于|在|自|从)+\\s?$", "");
            return CAMPAIGN.matcher(subject).find() || SCIENCE.matcher(after).find() ? 0.85 + exact : 0;
        }
        if (before.isBlank() && span.range() && DOING.matcher(after).find()) {
            return 0.55 + exact;
        }
        return before.matches(".*(?:定于|集中安排在|集中在|安排在|拟于).{0,4}") ? 0.7 + exact : 0;
    }

    /** "按照通知要求，定于…": what stands before the last comma is another matter. */
    private static String clause(String before) {
        var comma = before.lastIndexOf('，');
        return comma >= 0 && SET.matcher(before).find() && before.length() - comma > 3 ? before.substring(comma + 1) : before;
    }

    private static double single(Notice notice, DateSpan span) {
        if (span.precision() != Precision.DAY) {
            return 0;
        }
        var before = notice.clean().substring(Math.max(0, span.start() - BEFORE), span.start());
        var line = before.substring(before.lastIndexOf('\n') + 1);
        var whole = notice.text().lineAt(span.start()).text();
        var part = notice.outline().at(span.start());
        var first = part.isPresent() && isTime(part.get()) && span.start() - part.get().body() <= 2;
        return first || LABEL.matcher(line).find() && !OTHER.matcher(line).find() && !OF_PAGE.matcher(whole).find() ? 0.5 : 0;
    }

    /** 时间安排。2025年9月，分三个阶段: the first day below the heading is the whole, stages follow. */
    private static boolean opens(Section section, DateSpan span) {
        return TIMES.matcher(section.heading()).matches() && span.start() - section.body() <= 2 && !section.children().isEmpty();
    }

    private static boolean isTime(Section section) {
        var heading = section.heading();
        return TIMES.matcher(heading).matches() && section.children().isEmpty()
                || HEADING.matcher(heading).find() && !OTHER.matcher(heading).find() && heading.length() < 20;
    }
}
