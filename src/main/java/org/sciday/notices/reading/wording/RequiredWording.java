package org.sciday.notices.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;

/** Words that must stand on posters, in titles and in forms exactly as written, and the 归口单位 to choose on the platform. */
public final class RequiredWording implements Rule {

    private static final String QUOTED = "[“「\"](?<words>[^”」\"\\n]{3,60})[”」\"]";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?:标注|注明|标明|标示|冠以|冠名|悬挂|印有|写明|打出|使用|体现|出现|张贴|标有|带有|署名为|落款为)(?:有)?[^“，。；\\n]{0,8}" + QUOTED
                    + "(?=[^“，。；\\n]{0,4}(?:字样|标语|横幅|名称|会标|。|，|；|\\n|$))"),
            Pattern.compile("(?:标语|横幅|会标|条幅|口号|字样|背景板|主题词)(?:的)?(?:内容|文字|名称)?(?:统一)?(?:为|是|：|须为|应为)\\s?" + QUOTED),
            Pattern.compile("(?:(?:归口|主管|审核|推荐|所属|管理|归属)(?:管理)?单位|单位归口)[”’」]?[^“。；\\n]{0,14}?(?:选择|填写|选|为|填)(?:为)?\\s?：?\\s?" + QUOTED),
            Pattern.compile("(?:选择|选定|填写|填报)(?:归口|主管|推荐)(?:管理)?单位(?:为|时)?\\s?：?\\s?" + QUOTED),
            Pattern.compile("[”」](?:一栏|栏目|一项|栏|选项)[^“。；\\n]{0,8}?(?:选择|填写|选|填)(?:为)?\\s?：?\\s?" + QUOTED),
            Pattern.compile("(?:统一|邮件)?(?:主题|标题|命名|文件名)(?:请)?(?:统一)?(?:注明|写明|命名为|标注)(?:为)?\\s?" + QUOTED));
    private static final Pattern UNQUOTED = Pattern.compile(
            "归口(?:管理)?单位[^“，。；\\n]{0,6}?(?:选择|填写|选)(?:为)?\\s?：?\\s?(?<words>[\\u4E00-\\u9FFF（）]{4,40}?)(?=[，。；\\n（]|$)");

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<String>>();
        for (var pattern : PATTERNS) {
            find(pattern, notice, 0.85, proposals);
        }
        find(UNQUOTED, notice, 0.8, proposals);
        return proposals;
    }

    private static void find(Pattern pattern, Notice notice, double confidence, List<Proposal<String>> into) {
        var found = pattern.matcher(notice.clean());
        while (found.find()) {
            var words = found.group("words");
            if (!words.startsWith("#") && words.indexOf('+') < 0) {
                into.add(new Proposal<>(
                        Field.REQUIRED_WORDING,
                        words,
                        notice.span(found.start("words"), found.end("words")),
                        confidence));
            }
        }
    }
}
