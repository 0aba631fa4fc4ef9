package org.sciday.notices.reading.program;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Section;

/** Which parts of a notice hold its directions and its actions, by the words of their headings. */
final class Program {

    private static final Pattern DIRECTIONS = Pattern.compile(
            "(?:活动|主要|宣传|重点|工作|科普)(?:活动|工作|宣传)?(?:内容|任务|方向|重点)(?:安排|要点)?$|^内容(?:安排)?$|(?:重点|主要)任务|活动内容与?(?:方向|重点)?$|内容(?:及要求|[与和及]形式)$|^(?:重点|主要)?方向$");
    private static final Pattern ACTIONS = Pattern.compile(
            "(?:主要|重点|系列|特色|配套|具体|专项|示范|品牌|重大|联合|主题|各项|集中|群众性|精品)(?:示范|特色|科普|品牌|联合|主题|宣传|专项)?(?:活动|行动)(?:安排|项目|内容|及安排|设置|及分工|分工)?$"
                    + "|活动(?:安排|项目|设置|板块|形式|分工|日程|清单|内容及安排|计划|载体)$|(?:以下|下列)[^。]{0,12}(?:活动|行动)$|^活动及分工|行动安排$|^[省市区县校院]级(?:重点)?活动$|(?:内容|任务|安排)(?:与|及|和)(?:责任)?分工$");
    private static final Pattern NEITHER = Pattern.compile("时间|地点|要求|总结|申报|报送|评选|考核|组织实施|保障|联系|奖|推荐|对象|目标|统计|调查|征集|会议");
    private static final Pattern SETTING = Pattern.compile("^(?:活动)?(?:主题|时间|地点|主办(?:单位)?$|主办、|主办与|承办(?:单位)?$|口号|名称|对象|目的|宗旨|组织机构|时间和主题|时间与主题)");
    private static final Pattern NUMBER_WORDS = Pattern.compile("^(?:20\\d\\d年|今年|本次|本届|我[省市区县校])|(?:如下|包括|安排如下|主要有)$");
    private static final Pattern WITH =
            Pattern.compile("(?<=.{4})(?:及|与|和)(?:负责人|责任人|责任单位|责任部门|牵头单位|时间安排)$");
    private static final Pattern VERB = Pattern.compile("^(?:组织(?:开展|实施)?|开展|举办|抓好|突出|推进|办好|实施)(?=[^，]{0,8}(?:活动|行动)$)");

    private Program() {}

    static Stream<Section> directions(Notice notice) {
        return notice.outline().walk().filter(section -> isDirections(section)
                && !section.children().isEmpty()
                && !isProgramme(section, notice));
    }

    static Stream<Section> actions(Notice notice) {
        return notice.outline().walk().filter(section -> isActions(section, notice));
    }

    /** 【活动一】, 行动2： without a heading above them. */
    static Stream<Section> unheaded(Notice notice) {
        return notice.outline().top().stream().filter(Program::isNamedAction);
    }

    static boolean isDirections(Section section) {
        var heading = bare(section.heading());
        return DIRECTIONS.matcher(heading).find() && !ACTIONS.matcher(heading).find() && !isNeither(heading)
                && !holdsSettings(section);
    }

    static boolean isActions(Section section, Notice notice) {
        return announces(section, notice)
                || section.children().stream().anyMatch(Program::isNamedAction)
                || isDirections(section) && isProgramme(section, notice)
                || isHeadedActions(section);
    }

    private static boolean isHeadedActions(Section section) {
        var heading = bare(section.heading());
        return (ACTIONS.matcher(heading).find() || VERB.matcher(section.heading()).find())
                && !isNeither(heading)
                && !holdsSettings(section);
    }

    /** Directions have no leads: what somebody leads below 活动内容 is an action. 重点任务 are directions, whoever leads them. */
    private static boolean isProgramme(Section section, Notice notice) {
        return holdsOpening(section)
                || section.children().stream().anyMatch(Program::isNamedAction)
                || !TASKS.matcher(bare(section.heading())).find() && areLed(section, notice);
    }

    private static boolean isNamedAction(Section section) {
        return NAMED.matcher(section.marker()).lookingAt();
    }

    private static boolean areLed(Section section, Notice notice) {
        return section.children().stream()
                        .filter(child -> !Headings.leads(child, notice).isEmpty())
                        .count()
                * 2
                >= Math.max(1, section.children().size());
    }

    /** Where the opening is told, one reads the programme and no directions. */
    private static boolean holdsOpening(Section section) {
        return section.children().stream().anyMatch(child -> OPENING.matcher(child.heading()).find());
    }

    private static final Pattern TASKS = Pattern.compile("(?:重点|主要|工作)任务$");
    private static final Pattern NAMED = Pattern.compile("【?(?:活动|行动)");
    private static final Pattern OPENING = Pattern.compile("^[^，。]{0,12}(?:启动(?:式|仪式)|开幕(?:式|仪式)|主场活动)$");
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:以下|下列|如下)[^。；：\\n]{0,14}(?:活动|行动)[^。；：\\n]{0,6}[：。]?\\s*$");
    private static final int REACH = 40;

    /** "同步开展以下活动：1.…" */
    static boolean announces(Section section, Notice notice) {
        if (section.children().isEmpty()) {
            return false;
        }
        var first = section.children().getFirst().from();
        var before = notice.clean().substring(Math.max(section.from(), first - REACH), first);
        return ANNOUNCED.matcher(before).find();
    }

    private static boolean isNeither(String heading) {
        return NEITHER.matcher(heading).find() && !heading.contains("活动内容") && !heading.contains("主要内容");
    }

    /** 活动安排 may also hold theme, time and hosts. */
    static boolean holdsSettings(Section section) {
        return section.children().stream().anyMatch(child -> SETTING.matcher(child.heading()).find());
    }

    private static String bare(String heading) {
        return NUMBER_WORDS.matcher(WITH.matcher(heading).replaceFirst("")).replaceAll("").replaceAll("[（][^）]*[）]$", "").strip();
    }

    /** What a list of names is: headings, not clauses of a sentence. */
    static boolean areNames(List<Section> sections) {
        return !sections.isEmpty()
                && sections.stream().filter(Program::isClause).count() * 2 < sections.size();
    }

    private static final Pattern DOER = Pattern.compile(
            "^(?:各|区|市|县|省|由|全)?[\\u4E00-\\u9FFF]{0,12}(?:科协|局|委|街道|公司|园区|单位|学会|部门)(?:负责|举办|组织|牵头|指导|安排|结合|开展|分别|同步|、)");
    private static final Pattern AUDIENCE = Pattern.compile("^(?:面向|针对|对于|围绕)[^，]{2,24}，");
    private static final int LONG = 34;

    private static boolean isClause(Section section) {
        var heading = section.heading();
        return DOER.matcher(heading).find()
                || heading.length() > LONG
                || heading.isEmpty();
    }

    /** Items of the kind "1.面向党政干部，重点…；" explain the action above them. */
    static boolean areDetails(List<Section> sections, Notice notice) {
        var clauses = sections.stream()
                .filter(section -> isClause(section)
                        || AUDIENCE.matcher(section.heading()).find()
                        || endsWithSemicolon(section, notice))
                .count();
        return clauses * 2 > sections.size();
    }

    private static boolean endsWithSemicolon(Section section, Notice notice) {
        var stop = section.headingFrom() + section.heading().length();
        return stop < notice.clean().length() && notice.clean().charAt(stop) == '；' && section.heading().indexOf('，') > 0;
    }
}
