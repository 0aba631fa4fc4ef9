package org.sciday.notices.reading.head;

import java.util.List;
import java.util.regex.Pattern;

/** How a report or a comment in the news gives itself away: by its writers, by who said what, by what took place. */
public final class Report {

    private static final int ENOUGH = 2;

    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("记者|通讯员|本报|本网|融媒|讯(?=[\\s（])"),
            Pattern.compile("据悉|据了解|据[^，。]{0,12}介绍|获悉"),
            Pattern.compile("(?:市民|群众|学生|居民|家长|负责人|专家|同学)[^，。：]{0,10}(?:说|表示|告诉)[，。：“]|表示[，：“]"),
            Pattern.compile("吸引了?[^，。]{0,20}(?:参与|参加|前来)|参与群众|活动现场|人头攒动"),
            Pattern.compile("致辞|宣布[^，。]{0,12}启动|出席(?:活动|仪式|启动)"),
            Pattern.compile("圆满|落下帷幕|拉开帷幕|精彩纷呈|成功举办|顺利举行"),
            Pattern.compile("责任编辑|责编|编辑：|作者系|时评|评论员|图为|供图|摄影报道"),
            Pattern.compile("值得(?:借鉴|关注|期待|思考|点赞)|让人期待|期待[^，。]{0,12}(?:今年|更多)"));

    private static final Pattern OFFICIAL = Pattern.compile("(?:通知|函告|公告)如下|特此(?:通知|函)|请(?:各|你)(?:单位|地|有关)");

    private Report() {}

    public static boolean is(String clean) {
        return SIGNS.stream().filter(sign -> sign.matcher(clean).find()).count() >= ENOUGH
                && !OFFICIAL.matcher(clean).find();
    }
}
