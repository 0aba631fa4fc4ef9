package org.sciday.notices.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;

/** Logos that must be used: 规范使用全国科普日和科普中国标识. */
public final class Marks implements Rule {

    private static final Pattern USED = Pattern.compile(
            "(?:使用|采用|印制|印有|张贴|标注|展示|突出)(?<names>[^，。；：\\n]{2,40}?(?:标识|标志|徽标|LOGO|logo|Logo)(?:[、和及与][^，。；：\\n]{2,20}?(?:标识|标志|徽标|LOGO|logo|Logo)){0,4})");
    private static final Pattern NAME = Pattern.compile("[\\u4E00-\\u9FFFA-Za-z0-9·]{3,12}");
    private static final Pattern NO_NAME = Pattern.compile("统一|规范|活动|相关|有关|官方|指定|主题");

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var marks = new ArrayList<Proposal<String>>();
        var found = USED.matcher(notice.clean());
        while (found.find()) {
            for (var name : found.group("names").replaceAll("标识|标志|徽标|(?i:logo)", "").replaceAll("[”》\"](?=[“《\"])", "、").replaceAll("[“”《》\"]", "").split("[、和及与]|以及")) {
                var bare = name.strip().replaceAll("(?:的|统一|活动|等)+$", "").replaceAll("^(?:统一|规范|的|带有|有)+", "");
                if (NAME.matcher(bare).matches() && !NO_NAME.matcher(bare).matches()) {
                    marks.add(new Proposal<>(Field.MARKS, bare, notice.span(found.start(), found.end()), 0.85));
                }
            }
        }
        return marks;
    }
}
