package org.sciday.notices.reading.quantities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Hinted;

/**
 * Finds least and greatest numbers by the words of official documents: 不少于, 至少, 以上; 不超过, 限, 以内, 封顶; ranges such
 * as 1—2项. Exact
 * counts are none. What a bound is about, and whether it binds anybody, is for others to say.
 */
public final class Bounds {

    private static final String NUMBER =
            "(?<number>一半|半数|百分之" + ChineseNumber.PATTERN + "|" + ChineseNumber.PATTERN + "成?)";
    private static final String UNIT = "(?<unit>" + Units.PATTERN + ")";
    private static final String COUNT = "\\s?" + NUMBER + "(?:余|多)?\\s?" + UNIT + "?";
    private static final String GAP = "[\\u4e00-\\u9fa5“”《》]{0,8}?";
    private static final String WHOLE = "[\\u4e00-\\u9fa5]{2,16}的";

    private static final Pattern LEAST =
            Pattern.compile("(?<words>(?:不得?|不应|不能|不可)(?:少于|低于|小于|短于|不足)(?:" + WHOLE + ")?|不下于|须达到?|最低(?:不少于)?|下限为?|起码" + "|(?:至少|最少)"
                    + GAP + ")" + COUNT);
    private static final Pattern MOST =
            Pattern.compile("(?<words>(?:不得?|不应|不能|不可|不宜)(?:超过|超出|多于|高于|大于|长于|超)(?:" + WHOLE + ")?|(?:最多|至多|最高)" + GAP
                    + "|上限为?|封顶|(?<![有无不期时受权局仅])限(?:额|定|报|送|推|推荐|报送|申报|选|填|领|交|提交|参加|派|每人|时|投|支持|资助|参赛|参评|推选|答|投票|参与|预约|带)?)" + COUNT);
    private static final Pattern OR_MORE =
            Pattern.compile(COUNT + "(?<words>[（(][含][）)])?(?:[（(]?含[^（()）]{0,6}[）)])?(?:及|或)?以上");
    private static final Pattern OR_LESS = Pattern.compile(COUNT + "(?<words>及|或)?(?:以内|之内|以下|为限|封顶|为上限)");
    // 以20个分享分封顶, 以3次为限
    private static final Pattern CAPPED = Pattern.compile("(?<words>以)" + COUNT + "[一-龥]{0,6}?(?:封顶|为限|为上限|为最高)");
    private static final Pattern WITHIN =
            Pattern.compile("\\s?" + NUMBER + "\\s?(?<unit>字|个字|分钟|页|元|秒|MB|M|兆|人|张)(?<words>内)(?![容部])");
    private static final Pattern RANGE = Pattern.compile("(?<![0-9第.:：/\\-—–~～附件年月零一二两三四五六七八九十百千])(?<number>"
            + ChineseNumber.PATTERN + ")\\s?(?<unit1>" + Units.PATTERN
            + ")?\\s?(?<words>至|到|[-—–―─~～－]{1,3}+)\\s?(?<last>" + ChineseNumber.PATTERN + ")\\s?" + UNIT);

    private static final int BACK = 24;
    private static final int AHEAD = 40;
    private static final List<Hinted> ALL = List.of(
            near(RANGE, "至到-—–―─~～－"),
            near(LEAST, "不至最下须起"),
            near(MOST, "不最至上封限"),
            near(OR_MORE, "上"),
            near(OR_LESS, "内下限顶"),
            near(WITHIN, "内"),
            near(CAPPED, "以"));

    private Bounds() {}

    private static Hinted near(Pattern pattern, String signs) {
        return new Hinted(pattern, signs, BACK, AHEAD);
    }

    /** All bounds in the order of the text, none inside another. */
    public static List<Bound> in(String text) {
        var found = new ArrayList<Bound>();
        ALL.forEach(kind -> kind.in(text).forEach(match -> read(kind.pattern(), match).ifPresent(found::add)));
        found.sort(Comparator.comparingInt(Bound::start)
                .thenComparing(Comparator.comparingInt(Bound::end).reversed()));
        return joined(text, found);
    }

    private static Optional<Bound> read(Pattern pattern, MatchResult match) {
        var written = match.group("number");
        var share = share(written);
        var number = share == null ? wholeOrNull(written) : share;
        var unit = share == null ? match.group("unit") : "%";
        if (number == null || unit == null) {
            return Optional.empty();
        }
        if (pattern == RANGE) {
            return range(match, number, unit);
        }
        var most = pattern == MOST || pattern == OR_LESS || pattern == WITHIN || pattern == CAPPED;
        return Optional.of(bound(match, most ? null : number, most ? number : null, unit));
    }

    private static Optional<Bound> range(MatchResult match, int first, String unit) {
        var last = wholeOrNull(match.group("last"));
        // 10—20万元 are both counted in 万.
        var scaled = match.group("last").endsWith("万") && !match.group("number").endsWith("万") ? first * 10_000 : first;
        if (last == null || last <= scaled) {
            return Optional.empty();
        }
        return Optional.of(bound(match, scaled, last, unit));
    }

    private static Bound bound(MatchResult match, @Nullable Integer atLeast, @Nullable Integer atMost, String unit) {
        var words = match.group("words");
        var sign = "％".equals(unit) ? "%" : unit;
        return new Bound(match.start(), match.end(), atLeast, atMost, sign, words == null ? "" : words);
    }

    private static @Nullable Integer wholeOrNull(String written) {
        var value = ChineseNumber.whole(written);
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }

    // 三成 = 30 %, 一半 = 50 %, 百分之二十 = 20 %.
    private static @Nullable Integer share(String written) {
        if (written.equals("一半") || written.equals("半数")) {
            return 50;
        }
        if (written.startsWith("百分之")) {
            return wholeOrNull(written.substring(3));
        }
        if (written.endsWith("成")) {
            var tenths = wholeOrNull(written.substring(0, written.length() - 1));
            return tenths == null ? null : Integer.valueOf(tenths * 10);
        }
        return null;
    }

    private static List<Bound> joined(String text, List<Bound> found) {
        var apart = new ArrayList<Bound>();
        for (var bound : found) {
            var before = apart.isEmpty() ? null : apart.getLast();
            if (before == null || before.end() <= bound.start()) {
                if (before != null && bound.completes(before, text.substring(before.end(), bound.start()))) {
                    apart.set(apart.size() - 1, bound.with(before));
                } else {
                    apart.add(bound);
                }
            } else if (before.end() < bound.end() && isWrapped(before, bound)) {
                apart.set(
                        apart.size() - 1,
                        new Bound(
                                before.start(),
                                bound.end(),
                                bound.atLeast(),
                                bound.atMost(),
                                bound.unit(),
                                before.words()));
            }
        }
        return apart;
    }

    // 不少于1—2项 and 不超过300人以内: the later, longer one says what the number is.
    private static boolean isWrapped(Bound before, Bound bound) {
        return bound.atLeast() != null
                && bound.atMost() != null
                && !before.words().isEmpty();
    }
}
