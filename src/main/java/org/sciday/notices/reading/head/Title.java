package org.sciday.notices.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Line;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Offices;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Stretch;

/**
 * The title: issuer, 关于, the matter, and what kind of document it is, over one line or a few. Plans and rules have a plain
 * name instead.
 */
public final class Title implements Rule {

    private static final String KIND = "(?:通知|公告|函|通报|决定|意见|启事|请示|倡议书|公示|邀请函|说明)";
    private static final Pattern BEGINS = Pattern.compile("关于|转发|印发");
    private static final Pattern ENDS = Pattern.compile(
            KIND + "[”》]?(?=\\n|\\s|$|[-_|—（(]|各|[\\u4E00-\\u9FFF]{2,12}〔)");
    private static final Pattern PLAN = Pattern.compile(
            ".{4,70}?(?:方案|办法?|细则|规则|要点|指南|章程|计划|须知)(?:及[\\u4E00-\\u9FFF]{2,12})?(?=\\s|$|\\n)");
    private static final Pattern NUMBER = Pattern.compile("[〔\\[（](?:19|20)\\d\\d[〕\\]）]\\s?(?:第\\s?)?\\d{1,4}\\s?号\\s?");
    private static final Pattern LABEL = Pattern.compile("^(?:标\\s?题|名\\s?称|[\\u4E00-\\u9FFF]{2,8})[：:]\\s?");
    private static final Pattern REPORT = Pattern.compile(
            "[^。；：]{2,50}(?:召开|举行|举办|启动|开幕|走进|开展|落幕|圆满|亮相|来了|攻略|指南|开讲|收官)[^。；]{0,30}[！!]?|[^。；]{4,40}(?:攻略|指南|问答|来了|教程)[！!？]?|[^。；]{4,30}[？?][^。；]{0,20}");
    private static final Pattern NAMED = Pattern.compile(
            "[^。，：；>|]{6,50}(?:通知|公告|启事|邀请函|倡议书|通报|函|要求|一封信)(?:（[^）]{2,14}）)?");
    private static final Pattern HEADLINE = Pattern.compile("[^。；>|/@]{6,45}");
    private static final Pattern OF_GUIDE = Pattern.compile("贴士|指南|攻略|问答|招募|怎么|如何|清单|须知");
    private static final int FIRST_LINES = 6;
    private static final int LONGEST = 160;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        return find(notice)
                .map(title -> {
                    var text = title.of(notice).replaceAll("(?<=[\\u4E00-\\u9FFF])\\s*\\n\\s*(?=关于|[\\u4E00-\\u9FFF]*[局会部厅])", " ");
                    return List.of(new Proposal<>(
                            Field.TITLE, joined(text), notice.span(title.from(), title.to()), 0.9));
                })
                .orElse(List.of());
    }

    private static String joined(String text) {
        return text.replaceAll("\\s*\\n\\s*", "").replaceAll("([“”])\\1+", "$1");
    }

    static Optional<Stretch> find(Notice notice) {
        var head = Head.of(notice);
        var found = document(notice, head.above());
        if (found != null) {
            return Optional.of(found);
        }
        var plan = plan(notice, head.above());
        if (plan.isPresent()) {
            return plan;
        }
        var named = named(notice);
        return named.isPresent() || head.addressees().isPresent() ? named : report(notice);
    }

    /** A title without 关于: 第八届青少年创新大赛通知. */
    private static Optional<Stretch> named(Notice notice) {
        return notice.text().lines().stream()
                .filter(line -> !line.isEmpty())
                .limit(FIRST_LINES)
                .filter(line -> NAMED.matcher(line.text()).matches())
                .findFirst()
                .map(line -> new Stretch(line.from(), line.to()));
    }

    /** The first line of a report of the news says that something took place. */
    private static Optional<Stretch> report(Notice notice) {
        return sayingSo(notice).or(() -> headline(notice));
    }

    /** Of a report or a guide, which begin with their headline, the first line whatever it says. */
    private static Optional<Stretch> headline(Notice notice) {
        var report = Report.is(notice.clean());
        return notice.text().lines().stream()
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> HEADLINE.matcher(line.text()).matches())
                .filter(line -> report || OF_GUIDE.matcher(line.text()).find())
                .map(line -> new Stretch(line.from(), line.to()));
    }

    private static Optional<Stretch> sayingSo(Notice notice) {
        return notice.text().lines().stream()
                .filter(line -> !line.isEmpty())
                .limit(FIRST_LINES)
                .filter(line -> REPORT.matcher(line.text()).matches())
                .findFirst()
                .map(line -> new Stretch(line.from(), line.to()));
    }

    private static @Nullable Stretch document(Notice notice, Stretch above) {
        var clean = notice.clean();
        var begins = BEGINS.matcher(clean).region(above.from(), above.to());
        while (begins.find()) {
            var line = notice.text().lineAt(begins.start());
            if (isWithinQuotes(clean, line.from(), begins.start()) || line.text().contains("首页") || line.text().contains("位置")) {
                continue;
            }
            var far = Math.min(begins.start() + LONGEST, above.to() + 1);
            var ends = ENDS.matcher(clean).region(begins.end(), Math.min(clean.length(), far)).useAnchoringBounds(false).useTransparentBounds(true);
            if (ends.find()) {
                return new Stretch(start(notice, line, begins.start(), above.from()), ends.end());
            }
        }
        return null;
    }

    private static boolean isWithinQuotes(String clean, int from, int at) {
        return clean.lastIndexOf('《', at) >= from && clean.lastIndexOf('》', at) < clean.lastIndexOf('《', at);
    }

    /** Back to the issuers before 关于, in the line or in the lines right above. */
    private static int start(Notice notice, Line line, int at, int limit) {
        var clean = notice.clean();
        var from = line.from();
        var number = NUMBER.matcher(clean).region(from, at);
        while (number.find()) {
            from = number.end();
        }
        var label = LABEL.matcher(clean).region(from, at);
        if (label.lookingAt()) {
            from = label.end();
        }
        if (from > line.from() || from < at) {
            return from;
        }
        for (var above : linesAbove(notice, line)) {
            if (above.from() < limit || !areOffices(above.text())) {
                break;
            }
            from = above.from();
        }
        return from;
    }

    private static List<Line> linesAbove(Notice notice, Line line) {
        var above = new ArrayList<Line>();
        for (var i = line.number() - 1; i >= 0 && above.size() < 25; i--) {
            var candidate = notice.text().lines().get(i);
            if (candidate.isEmpty()) {
                break;
            }
            above.add(candidate);
        }
        return above;
    }

    private static boolean areOffices(String line) {
        var names = line.replaceAll("等\\d+(?:个)?(?:部门|单位|家)$", "");
        return !names.isEmpty() && Offices.split(names).stream().allMatch(Offices::isOne);
    }

    private static Optional<Stretch> plan(Notice notice, Stretch above) {
        for (var line : notice.text().lines()) {
            if (line.from() > above.to()) {
                break;
            }
            var plan = PLAN.matcher(line.text());
            if (plan.lookingAt() && !line.text().startsWith("附件") && !line.text().contains("首页")) {
                return Optional.of(new Stretch(line.from(), line.from() + plan.end()));
            }
        }
        return Optional.empty();
    }
}
