package org.sciday.notices.reading.quotas;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a bound counts or measures: the noun after it (不少于5张照片) or before it (重点活动不少于8项). */
final class QuotaThing {

    private static final Pattern AFTER = Pattern.compile(
            "^(?:以上|以内|左右)?(?:的)?(?<thing>[\\u4e00-\\u9fa5“”]{2,14}?)(?=[，。；、（）《\\s]|$|参加|走进|予以|发至|发送|报送|进行|由|在|和|及)");
    private static final Pattern BEFORE =
            Pattern.compile("(?<thing>[\\u4e00-\\u9fa5“”]{2,16}?)(?:原则上|总计|共|均|应当|应|须|需|控制在|限制在|为|分别|各|达到|一般){0,3}$");
    private static final Pattern HEAD = Pattern.compile(
            "^.*(?:每[个家所支名位件部项场次篇幅批队校站县区期组]?|各|组织|举办|开展|安排|推荐|报送|提交|申报|提供|发布|登记|推出|选送|完成|上传|制作|放映|建设|设置?(?!备|施"
                    + "|计)|占|的|参与|牵头|直接(?=参))");

    private QuotaThing() {}

    static @Nullable String of(String before, String after) {
        var next = AFTER.matcher(after);
        if (next.find()) {
            return next.group("thing");
        }
        var end = before.endsWith("（") ? before.length() - 1 : before.length();
        var clause = before.substring(0, end);
        var matcher = BEFORE.matcher(clause);
        if (!matcher.find()) {
            return null;
        }
        var thing = HEAD.matcher(matcher.group("thing")).replaceFirst("").strip();
        return thing.length() < 2 ? null : thing;
    }
}
