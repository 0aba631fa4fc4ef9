package org.sciday.notices.reading.program;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Offices;
import org.sciday.notices.reading.Section;

/** Headings without what is added to them in brackets, and who leads what stands below them. */
final class Headings {

    /** Where line breaks were lost, the label of the next line hangs on: "启动式 时间". */
    private static final Pattern GLUED = Pattern.compile("(?<=[\\u4E00-\\u9FFF”》）])[\\s，；]{1,4}(?:活动)?(?:时间|地点|(?:责任|牵头|承办|主办|负责|实施)(?:单位|部门|科室|处室)|联系人|内容|对象)$");
    private static final String NAMES = "(?<names>[^（）；。\\n：]{2,120}(?:（[^（）]{1,20}）[^（）；。\\n：]{0,60}){0,4}?)";
    private static final Pattern ADDED = Pattern.compile("[（][^（）]*(?:牵头|责任|负责|承办|协办|主办|配合|联系|\\d月|\\d日|\\d:\\d\\d)[^（）]*(?:（[^（）]*）[^（）]*)*[）]$");
    private static final List<Pattern> LEADS = List.of(
            Pattern.compile("(?:牵头|责任|负责)(?:责任)?(?:单位|部门|处室|科室)?\\s?[：:]\\s?(?:由)?" + NAMES
                    + "(?=[；。\\n）]|，?\\s?(?:配合|参与|参加|协办|承办|支持|时间|地点|完成)|$)"),
            Pattern.compile("[（]由?(?<names>[^（）]{2,80}(?:（[^（）]{1,20}）[^（）]{0,40}){0,3})(?:共同|联合)?(?:牵头|负责)(?:组织|实施|开展)?(?:[，；、][^（）]{0,60})?[）]"),
            Pattern.compile("(?<=[。；\\n])(?<names>[\\u4E00-\\u9FFF（）]{2,16}(?:局|厅|委|部|处|会|办|科协|中心|馆|院)(?:、[\\u4E00-\\u9FFF（）]{2,16}){0,4}?)(?:共同|联合)?牵头(?=[，。；])"),
            Pattern.compile("(?<=[，。；：\\n])由(?<names>[^，。；\\n]{2,60}?)(?:共同|联合)?牵头"));
    private static final Pattern PREFIX = Pattern.compile("^(?:由|牵头单位|责任单位)[：:]?\\s?");

    private Headings() {}

    static String plain(String heading) {
        var bare = GLUED.matcher(heading).replaceAll("");
        return ADDED.matcher(bare).replaceAll("").replaceAll("[，、,；]$", "").strip();
    }

    /** Those who lead; not those who host, help or take part. */
    static List<String> leads(Notice notice, int from, int to) {
        var text = notice.clean().substring(from, to);
        for (var pattern : LEADS) {
            var found = pattern.matcher(text);
            if (found.find()) {
                var names = found.group("names");
                // 牵头单位：县农业农村局；责任单位：各乡镇
                return names(found.find() && pattern == LEADS.getFirst() ? names + "、" + found.group("names") : names);
            }
        }
        return List.of();
    }

    static List<String> names(String names) {
        var leads = new ArrayList<String>();
        for (var name : Offices.split(names)) {
            var bare = PREFIX.matcher(name).replaceAll("").replaceAll("(?:牵头|负责|等)+$", "").strip();
            if (!bare.isEmpty() && !bare.matches(".*(?:配合|参与|协办|承办).*")) {
                leads.add(bare);
            }
        }
        return leads.stream().distinct().toList();
    }

    static List<String> leads(Section section, Notice notice) {
        return leads(notice, section.from(), section.to());
    }
}
