package org.sciday.notices.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;

/** What activities are judged by: 按照组织动员、数量规模等指标, 从…等方面综合评价, 评价指标为…六项. */
public final class Indicators implements Rule {

    private static final String LIST = "(?<list>[^、。；：\\n（）《》“”]{2,20}(?:、[^、。；：\\n（）《》“”]{2,20}){1,15})";
    private static final String COUNT = "(?:[一二两三四五六七八九十\\d]{1,2}(?:个|项|大|类)?)?";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?:按照|按|根据|依据|围绕|以|对照|从|就)" + LIST
                    + "等?" + COUNT + "(?:方面|指标|维度|内容|要素|因素|标准|情况)(?:的)?(?:情况)?"),
            Pattern.compile("(?:评价|考核|评估|评选|评审|评比|考评|综合评议)(?:的)?(?:指标|标准|内容|要素|维度|依据)(?:主要)?(?:包括|为|有|是|包含)?：?" + LIST
                    + "等?" + COUNT + "(?=[。；，项个等\\n])"),
            Pattern.compile("(?:根据|依据|按照|综合)" + LIST + "等?(?:，)?(?=(?:评选|评定|评出|进行评|综合评|遴选))"));
    private static final Pattern JUDGED = Pattern.compile("评价|评估|考核|评选|评审|评议|评比|考评|总结|打分|遴选|表扬|推荐");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:评价|考核|评估|评选|评审)[^。\\n]{0,12}(?:以下|下列|如下)[^。：\\n]{0,8}：(?<items>[^\\n。]{4,300}(?:\\n(?=[\\d（])[^\\n]{2,60}){0,12})");
    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}[.、]|（\\d{1,2}）|[①-⑳])(?<item>[^；。\\n①-⑳]{2,40})");
    private static final int REACH = 60;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<String>>();
        var clean = notice.clean();
        for (var pattern : PATTERNS) {
            var found = pattern.matcher(clean);
            while (found.find() && proposals.isEmpty()) {
                var around = clean.substring(
                        found.start(), Math.min(clean.length(), found.end() + REACH));
                if (JUDGED.matcher(around).find()) {
                    split(notice, found.start("list"), found.group("list"), proposals);
                }
            }
        }
        var numbered = NUMBERED.matcher(clean);
        if (proposals.isEmpty() && numbered.find()) {
            var item = ITEM.matcher(clean).region(numbered.start("items"), numbered.end("items"));
            while (item.find()) {
                proposals.add(new Proposal<>(
                        Field.INDICATORS, item.group("item"), notice.span(item.start("item"), item.end("item")), 0.8));
            }
        }
        return proposals;
    }

    private static void split(Notice notice, int from, String list, List<Proposal<String>> into) {
        var at = from;
        for (var name : list.split("[、，]|以及|和(?=[^和]{2,8}$)")) {
            var start = notice.clean().indexOf(name, at);
            var bare = name.strip().replaceAll("等$", "").replaceAll("(?<=.{2})[一二两三四五六七八九十\\d]{1,2}(?:个|项|大)?$", "");
            if (!bare.isEmpty()) {
                into.add(new Proposal<>(Field.INDICATORS, bare, notice.span(start, start + name.length()), 0.85));
            }
            at = start + name.length();
        }
    }
}
