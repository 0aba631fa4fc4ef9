package org.sciday.notices.reading.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Span;

/**
 * The campaign as the text names it, with year and place. The title names it best, then the sentence in which somebody
 * decides to hold it, then the title of a document from above.
 */
public final class CampaignName implements Rule {

    /** Days, weeks and months of science, whoever holds them. */
    private static final String EVENT =
            "(?:(?:全国)?(?:科普|科技|科学)(?:普及|宣传|活动|人才活动|文化|创新|开放|志愿服务|体验|教育|惠民)?(?:日|月|周|节)(?!报|刊|刊物|程|均)"
                    + "|科技工作者日|[“‘]?(?:科普|科技)之[春夏秋冬][”’]?(?:宣传|科普)?(?:月|周|季)?|科学嘉年华|科普嘉年华|[“‘](?:全国)?科普(?:日|月|周)[”’]|[“‘][^”’\\n]{1,10}(?:日|月|周|节)[”’](?=(?:系列|主题|宣传|科普)*活动)|[“‘][^”’\\n]{2,10}[”’](?:宣传|科普|科技|主题)?(?:活动)?(?:日|月|周|节))";

    /** 科普日组委会办公室 is an office. */
    private static final String NO_OFFICE = "(?!(?:组织)?(?:组委会|委员会|领导小组|筹备组|办公室))";
    private static final String REST = "(?:(?!期间|[暨和])[\\u4E00-\\u9FFF]{2,6}?(?:系列|主题)活动|(?:系列|主题|宣传|科普)*活动)?";
    private static final Pattern NAME = Pattern.compile(
            EVENT + "(?:[暨和][\\u4E00-\\u9FFF\\d]{0,14}?" + EVENT + ")?" + REST + NO_OFFICE);

    /** What ends a name on its left side. */
    private static final Pattern LEFT = Pattern.compile(
            "[\\s\\S]*(?:[^\\u4E00-\\u9FFF〇\\d]|启用|新版|使用|公布|认定|命名|举办|举行|开展|组织|关于|做好|参加|参与|报送|申报|征集|印发|主办|承办|联办|启动|召开|推荐|落实|根据|按照|表扬|表彰|通报|评选"
                    + "|明确|确定|确保|支持|动员|是否|紧扣|围绕|聚焦|决定|近日|共同|联合|实施|期间|迎接|庆祝|喜迎|转发|发布|配合|结合|同步|筹备|贯彻|通过|进行|今年|本次|本届|首次|好|将|在|于|的|对|了|以|把|由|为|是|向|从|展)");

    private static final Pattern GENERIC = Pattern.compile(
            "关于(?:举办|开展|组织开展|联合开展|做好|组织参加|参加|启动|组织实施)(?:好)?(?<name>[^《》\\n。]{4,50}?(?:活动|大赛|竞赛|比赛|行动|大会|展演))(?:的|方案|作品|项目)");
    private static final Pattern CONTEST = Pattern.compile(
            "(?:举办|开展|主办|启动|组织)(?:举办|开展|实施)?(?:的)?(?<name>(?!开展|举办)[^《》\\n。，；：的]{4,30}?(?:大赛|竞赛|征集评选|征集|评选|比赛)活动)");
    private static final Pattern TITLED_CONTEST = Pattern.compile(
            "(?:关于(?:举办|开展|组织|启动))?(?<name>(?!关于)[^《》\\s]{4,40}?(?:竞赛|大赛|比赛|挑战赛))(?:活动)?的?(?:通知|公告|启事)$");
    private static final Pattern DATED = Pattern.compile("20\\d\\d|二〇|第[一二三四五六七八九十百\\d]+届|首届|首个");
    private static final Pattern DECIDED = Pattern.compile("(?:决定|将|拟|定于|研究|现就|现将|商定)[^。；《》\\n]{0,20}(?:举办|开展|主办|实施|启动)(?:好)?$");
    private static final Pattern HELD = Pattern.compile("(?:举办|开展|主办|实施|参加|做好)(?:好)?$");
    private static final Pattern CALLED = Pattern.compile("^\\s?(?:定于|拟于|于|将于|时间|主题|主场)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final int REACH = 40;
    /** No notice names its campaign more often. */
    private static final int MOST = 300;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<String>>();
        var title = earlier.best(Field.TITLE).map(Proposal::span);
        titled(notice, earlier, proposals);
        var found = NAME.matcher(notice.clean());
        for (var count = 0; count < MOST && found.find(); count++) {
            var from = left(notice.clean(), found.start());
            var name = notice.clean().substring(from, found.end());
            var span = notice.span(from, found.end());
            proposals.add(new Proposal<>(
                    Field.CAMPAIGN_NAME, name, span, confidence(notice, from, found.end(), name, title, span)));
        }
        generic(notice, GENERIC, proposals.stream().anyMatch(CampaignName::isDated) ? 0.52 : 0.7, proposals);
        generic(notice, CONTEST, 0.45, proposals);
        return proposals;
    }

    /** A title may take two lines, and its name may run over the end of the first. */
    private static void titled(Notice notice, Proposals earlier, List<Proposal<String>> into) {
        earlier.best(Field.TITLE).ifPresent(title -> {
            var text = title.value();
            contest(title, into);
            var found = NAME.matcher(text);
            while (found.find()) {
                var name = text.substring(left(text, found.start()), found.end());
                if (DATED.matcher(name).find()) {
                    into.add(new Proposal<>(Field.CAMPAIGN_NAME, name, title.span(), 0.96));
                }
            }
        });
    }

    /** 2024年某市网络知识竞赛通知 is the notice of the contest, whatever day the contest is for. */
    private static void contest(Proposal<String> title, List<Proposal<String>> into) {
        var found = TITLED_CONTEST.matcher(title.value());
        if (found.find() && !NAME.matcher(found.group("name")).find()) {
            into.add(new Proposal<>(Field.CAMPAIGN_NAME, found.group("name"), title.span(), 0.95));
        }
    }

    private static int left(String clean, int place) {
        var from = Math.max(0, place - REACH);
        var before = LEFT.matcher(clean).region(from, place);
        return before.lookingAt() ? before.end() : from;
    }

    private static double confidence(
            Notice notice, int from, int to, String name, Optional<Span> title, Span span) {
        var clean = notice.clean();
        var dated = DATED.matcher(name).find();
        if (title.isPresent() && title.get().from() <= span.from() && span.to() <= title.get().to()) {
            return dated ? 0.95 : 0.52;
        }
        var before = clean.substring(Math.max(0, from - REACH), from);
        var cited = before.lastIndexOf('《') > before.lastIndexOf('》');
        if (!dated) {
            return DECIDED.matcher(before).find() ? 0.55 : 0.3;
        }
        if (cited) {
            return HELD.matcher(before).find() ? 0.75 : 0.6;
        }
        if (DECIDED.matcher(before).find()) {
            return 0.85;
        }
        var after = clean.substring(to, Math.min(clean.length(), to + 6));
        return HELD.matcher(before).find() || CALLED.matcher(after).find() ? 0.8 : YEAR.matcher(name).find() ? 0.55 : 0.5;
    }

    private static boolean isDated(Proposal<String> proposal) {
        return YEAR.matcher(proposal.value()).find();
    }

    private static void generic(
            Notice notice, Pattern pattern, double confidence, List<Proposal<String>> into) {
        var found = pattern.matcher(notice.clean());
        while (found.find()) {
            into.add(new Proposal<>(
                    Field.CAMPAIGN_NAME,
                    found.group("name"),
                    notice.span(found.start("name"), found.end("name")),
                    confidence));
        }
    }
}
