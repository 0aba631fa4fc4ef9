package org.sciday.notices.reading.quotas;

import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Notice;

/** The headings above a bound: one that names an activity says on what the bound is put (爱眼健康筛查, 百名专家下基层). */
final class QuotaHeadings {

    private static final Pattern QUOTES = Pattern.compile("^[《》\\s]+|[《》\\s]+$");
    private static final Pattern ACTIVITY = Pattern.compile(
            "活动|行动|[日周月展赛营节]$|讲座|课堂|课$|培训|竞[答赛]|[校园区村]行|巡|大集|电影|放映|体验|开放|基地|直播|作品|视频|下基层|下乡|进[校社企机农村基]|报告"
                    + "|论坛|嘉年华|实验室|志愿|展播|筛查|义诊|咨询|仪式|科普|沙龙|之夜|小院|列车|大篷车|研学|表演|汇演");
    private static final Pattern GENERAL = Pattern.compile(
            "要求|安排|办法|事项|总结|内容|组织|领导|责任|程序|保障|报送|填报|申报|标准|格式|步骤|目标|原则|说明|加强|强化|做好|落实|主要活动|重点活动$|活动时间|活动方式"
                    + "|广泛|注重|突出|规则|须知|为|的$|须|请|[0-9]月|日内|[前后内]$|评选|奖励");
    private static final int LONGEST = 20;

    private QuotaHeadings() {}

    /** The innermost first. */
    static List<String> above(Notice notice, int place) {
        return notice.outline().path(place).reversed().stream()
                .filter(section -> section.body() <= place || section.heading().indexOf('，') >= 0)
                .map(section -> section.heading().split("，", 2)[0])
                .map(heading -> QUOTES.matcher(heading).replaceAll(""))
                .toList();
    }

    static boolean namesActivity(String heading) {
        return heading.length() >= 2
                && heading.length() <= LONGEST
                && ACTIVITY.matcher(heading).find()
                && !GENERAL.matcher(heading).find();
    }
}
