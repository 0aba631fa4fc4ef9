package org.sciday.notices.reading.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.quantities.Bound;
import org.sciday.notices.reading.sentences.Sentence;

/**
 * Finds on whom or what a bound is put: 每个省辖市, 单个视频, 各学院; the subject of its clause, else of the clauses
 * before, else the heading.
 * 每家 and 每校 alone mean whoever was named before; minutes and megabytes belong to a work. Rather nobody than
 * somebody wrong.
 */
final class QuotaSubjects {

    private static final Pattern EACH =
            Pattern.compile("(?:每(?!日|天|月|周|年|季)(?:个|家|所|支|名|位|件|部|项|场次?|次|篇|幅|批|队|单位)?|各(?!类|种|项(?!活)|界|自|具)"
                    + "|单[个项场次件篇部批幅支张](?!位)|人均|全[省市县区校院](?!统|力|面)|所辖|其他|所有)(?![^，。]{0,6}(?:结束|开始前))[^，。；：]*");
    private static final Pattern VERB = Pattern.compile(
            "(?:[0-9]|广泛|免费|认真|积极|加强|动员|在线|还|请|交(?!通|流)|瞬时|最大|每年|年(?=开放|接待|均|度)|原定|至少|不[少低多超高大小得]|最[多少低高]|须|应(?!急)|要(?!求)|需|可"
                    + "|原则|限[报额推送定选填]?|组织|举办(?!单位|方)|开展(?!单位)|安排"
                    + "|推荐|报送|提交|申报|提供|播[出放]|刊[发登]|悬挂|张贴|放映|设(?!区|施|备|计)|发布|登记|登录|登陆|填[写报]|通过|按|负责|做好|建(?!筑|设局)|在(?!线|校|[京津渝])|经费|时长|资助"
                    + "|授课|推出|派|选送|完成|上传|制作|开放|参[加与]|占|年增长|到岗|于|将|力争|牵头|结合|围绕|依托|面向|向社会|分别|各[报举组推选开至]|总|[一-龥]{2}率"
                    + "|平均|控制|人数|规模(?!以上)|字数|篇幅|大小|名额|以(?!上)|联合|培训|服务(?!队|站|团|中心)|创作|发放|招募|打造|停留|补充|重点(?=活动|项目)"
                    + "|特色(?=活动)|科普(?=活动)|集中(?=活动|性|开展)|协调|组建|给予|署名|巡讲|参训|每[周月年](?=[^，]{0,4}(?:开展|组织|举办|至少|不))|向公众).*$");
    private static final Pattern BARE = Pattern.compile("每(?![人题组户市县区镇乡村队班])[一-龥]?|每[批场班轮]次|单[一-龥]|人均|各|其他|所有");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:活动|项目|作品|照片|图片|报道|影片|展板|视频|报告|讲座|课程|专家|学生|人员|志愿者|场次|参展单位|参赛单位|人数|观众|材料|案例|稿件|信息|展品|互动|摊位|总数|数量|次数)$");
    private static final Pattern UNIT_NOUN = Pattern.compile(
            "(?:[省市县区乡镇村局委院馆会校站所室者]|街道|科协|单位|部门|企业|基地|社区|公园|班级|小组|队伍?|师生|活动|作品|视频|中心|天文台|机构|家|[市省县区校]级"
                    + "|[一-龥]{1,3}人|教师|选手|辅导员)$");
    private static final Pattern LEADING = Pattern.compile("^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]\\s?|同时|其中|并|请|由)+");
    private static final Pattern ADVERBS =
            Pattern.compile("(?:原则上|总计|共|均|应当?|须|要|需|一般|分别|各|至少|数量|总数|控制在|限制在|达到?|不少于){0,3}");
    // 科技特派员人均联系农户不少于5户, 引导学生根据兴趣至少参加一次
    private static final Pattern LED = Pattern.compile("(?:引导|鼓励|动员|发动|确保)(?<who>[一-龥]{2,8}?)(?=根据|结合|利用|至少|参加|参与|每)");
    private static final Pattern ACTING = Pattern.compile("^(?:送|积极|认真|充分|广泛|大力|动员|发挥|利用|引导|鼓励|进一步|深入|面向|结合|围绕)");
    private static final Pattern OF_EACH = Pattern.compile("^(?<who>[一-龥]{2,14}?)(?:人均|每人|平均|单[场批次个项]|每[场批次期])");
    // 由县教育局牵头，流动科技馆进校园，每校不少于…: who leads is not who is counted.
    private static final Pattern LEADS = Pattern.compile("^由[^，]{2,40}(?:牵头|负责|承办|主办|配合)$");
    private static final Pattern AMONG = Pattern.compile("(?<whole>[^的，。、]{2,16})中$");
    private static final Pattern WORK =
            Pattern.compile("(?:原创|科普|推荐|参赛|投稿|征集)?(?:微视频|短视频|视频|图文|绘本|作品|文章|稿件|论文|课件|海报|节目|图片|照片|征文|剧本|音频)");
    private static final Pattern OF_WORKS = Pattern.compile("分钟|秒|M|MB|GB|KB|兆|字|万字|页|像素|dpi");
    private static final Pattern DISTRIBUTED = Pattern.compile("(?:等|各|均|分别|每[家校个所])+$");
    private static final Pattern LEVEL = Pattern.compile("(?:[国省市县区镇乡校院][级属直]|所属|下属|直属|全[省市县区校]|小学|初中|高中|中学)$");
    private static final int LONGEST_LEVEL = 2;
    private static final String PLACES_WORD = "名额";
    private static final Pattern PLACES = Pattern.compile("(?:总|参与|报名)?名额");
    private static final Pattern OF_A_WORK = Pattern.compile("每[篇件部幅份]");
    private static final int LONGEST = 60;

    private QuotaSubjects() {}

    /** @param before the sentence up to the bound */
    static @Nullable String of(Bound bound, String before, List<String> headings) {
        var clauses = new ArrayList<>(new Sentence(0, before).clauses());
        var open = before.lastIndexOf('（');
        if (open > before.lastIndexOf('）')) {
            // What stands in brackets is a clause of its own.
            clauses = new ArrayList<>(new Sentence(0, before.substring(0, open)).clauses());
            clauses.addAll(new Sentence(open + 1, before.substring(open + 1)).clauses());
        }
        var last = clauses.getLast().text();
        for (var pattern : List.of(OF_EACH, LED)) {
            var found = pattern.matcher(LEADING.matcher(last).replaceFirst("").replaceFirst("^.*：", ""));
            if (found.find() && (pattern == LED || isNoun(found.group("who")) || found.group().endsWith("均"))) {
                return found.group("who");
            }
        }
        if (PLACES.matcher(last).lookingAt()) {
            return PLACES_WORD;
        }
        var own = each(last);
        if (own.isPresent() && !BARE.matcher(own.get()).matches()) {
            return own.get();
        }
        if (own.filter(each -> OF_A_WORK.matcher(each).matches()).isPresent()
                && bound.unit() != null
                && OF_WORKS.matcher(bound.unit()).matches()) {
            return own.get();
        }
        if (own.isEmpty()
                && bound.unit() != null
                && OF_WORKS.matcher(bound.unit()).matches()) {
            return work(before).orElse(null);
        }
        for (var i = clauses.size() - 1; i >= 0; i--) {
            var subject = LEADS.matcher(clauses.get(i).text()).find()
                    ? Optional.<String>empty()
                    : subject(clauses.get(i).text(), own.isPresent() && i < clauses.size() - 1);
            if (subject.isPresent()) {
                return subject.get();
            }
        }
        // 每校推荐1—2名, and nobody was named before: those words are all there is.
        return headings.stream()
                .filter(QuotaHeadings::namesActivity)
                .findFirst()
                .orElse(own.filter(each -> each.startsWith("每")).orElse(null));
    }

    private static boolean isNoun(String text) {
        return UNIT_NOUN.matcher(text).find() || COUNTED.matcher(text).find();
    }

    private static Optional<String> subject(String clause, boolean meantByEach) {
        var among = AMONG.matcher(clause);
        if (among.find()) {
            return Optional.of(among.group("whole"));
        }
        var each = each(clause);
        return each.isPresent() && !BARE.matcher(each.get()).matches() ? each : named(clause, meantByEach);
    }

    private static Optional<String> each(String clause) {
        var matcher = EACH.matcher(clause);
        while (matcher.find()) {
            var plain = VERB.matcher(matcher.group()).replaceFirst("").strip();
            if (!plain.isEmpty() && plain.length() <= LONGEST) {
                return Optional.of(levelBefore(clause, matcher.start()) + plain);
            }
        }
        return Optional.empty();
    }

    // 市级各学会: the level stands before.
    private static String levelBefore(String clause, int each) {
        var level = LEVEL.matcher(clause).region(Math.max(0, each - LONGEST_LEVEL), each);
        return level.find() ? level.group() : "";
    }

    // 县直主办单位不少于3场, 承安高新区不少于2项, 室内活动上座率不超过75%
    private static Optional<String> named(String clause, boolean meantByEach) {
        var bare = LEADING.matcher(clause).replaceFirst("");
        var plain = VERB.matcher(bare).replaceFirst("").strip();
        plain = DISTRIBUTED.matcher(plain).replaceFirst("");
        var measured = !ADVERBS.matcher(bare.substring(Math.min(bare.length(), plain.length())))
                .matches();
        var fits = plain.length() >= 2
                && plain.length() <= LONGEST
                && !BARE.matcher(plain).matches()
                && !plain.equals("活动")
                && !ACTING.matcher(plain).find()
                && UNIT_NOUN.matcher(plain).find()
                && (meantByEach || measured || !COUNTED.matcher(plain).find());
        return fits ? Optional.of(plain) : Optional.empty();
    }

    private static Optional<String> work(String before) {
        return WORK.matcher(before).results().reduce((one, next) -> next).map(match -> match.group());
    }
}
