package org.sciday.notices.reading;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Pages of offices get broken into, and casinos put their words where 关于 or a name stood. Such words are known by a name
 * of the trade beside "app", "官网" and the like. Where a verb of a title follows, 关于 stood there.
 */
public final class Advertising {

    private static final String TRADE =
            "(?:彩票|乐彩|彩网|福彩|时时彩|博彩|娱乐|棋牌|真人|百家乐|足球|体育|电竞|赌场|捕鱼|老虎机|集团|国际|bet|\\d{3,5})";
    private static final String SHOP = "(?:(?:官方)?(?:官网|网址|网站|平台|app|APP|手机版|客户端)(?:app|APP|下载|登录|入口|注册|手机版|平台)*+)";
    private static final String WORD = "[\\u4E00-\\u9FFFA-Za-z0-9]";

    /** Two spam names in a row, or one before a shop word that no office would write. */
    private static final Hinted ADVERTISING = new Hinted(
            Pattern.compile(WORD + "{0,6}?" + TRADE + WORD + "{0,4}?" + SHOP + "(?:[，,、]" + WORD + "{0,6}?" + TRADE + WORD
                    + "{0,4}?" + SHOP + ")?"),
            "网平客手aA",
            24,
            60);

    /** "xy1234某某集团": a code before a brand. */
    private static final Pattern CODED = Pattern.compile(
            "(?<![A-Za-z\\d./@_-])[a-z]{1,5}\\d{2,6}[\\u4E00-\\u9FFF]{1,4}(?:集团|娱乐|国际|彩票|体育|棋牌|官网)|[\\u4E00-\\u9FFF]{1,4}(?:娱乐|彩票|棋牌|博彩)(?:官网|平台|app|APP)");

    private static final Pattern HINT = Pattern.compile("官网|网址|网站|平台|app|APP|手机版|客户端|娱乐|彩票|棋牌|博彩|[a-z]\\d");
    private static final Pattern VERB = Pattern.compile("\\s?(?:举办|开展|印发|组织|做好|征集|申报|报送|召开|转发|公布|表扬|推荐)");
    private static final Pattern HARMLESS = Pattern.compile("(?:国家|全国|省|市|县|区|学校|学院|集团公司)");

    private Advertising() {}

    /** Whether a name is no name of an office. */
    public static boolean isIn(String name) {
        if (!HINT.matcher(name).find()) {
            return false;
        }
        var found = ADVERTISING.in(name);
        return !found.isEmpty() && !isHarmless(found.getFirst()) || CODED.matcher(name).find();
    }

    private static boolean isHarmless(MatchResult found) {
        return HARMLESS.matcher(found.group()).find();
    }

    static Signs replaced(Signs signs, Set<Damage> damages) {
        var text = signs.text();
        if (!text.contains("官网") && !text.contains("app") && !text.contains("APP") && !text.contains("手机版")) {
            return signs;
        }
        var kept = new Signs(signs.length());
        var at = 0;
        for (var found : ADVERTISING.in(text)) {
            if (isHarmless(found)) {
                continue;
            }
            damages.add(Damage.ADVERTISING);
            if (VERB.matcher(text).region(found.end(), text.length()).lookingAt()) {
                copy(signs, at, found.start(), kept);
                kept.addAll("关于", signs.start(found.start()));
                at = found.end();
            }
        }
        copy(signs, at, signs.length(), kept);
        return kept;
    }

    private static void copy(Signs from, int start, int end, Signs into) {
        for (var i = start; i < end; i++) {
            into.add(from, i);
        }
    }
}
