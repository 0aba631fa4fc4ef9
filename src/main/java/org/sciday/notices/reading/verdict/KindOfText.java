package org.sciday.notices.reading.verdict;

import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Span;
import org.sciday.notices.reading.head.Report;

/** What kind of text it is: by its title, else by what it asks in the sentence before 通知如下. */
public final class KindOfText implements Rule {

    static final String CAMPAIGN = "campaign_notice";
    static final String FORWARD = "forward";
    static final String INTERNAL = "internal_notice";
    static final String SOLICITATION = "solicitation";
    static final String MEETING = "meeting_notice";
    static final String AWARD = "award";
    static final String WORKS = "works_solicitation";
    static final String COMPETITION = "competition";
    static final String POINTS = "work_points";
    static final String OPERATIONS = "operations_notice";
    static final String SUMMARY = "summary_request";
    static final String NEWS = "news";
    static final String GUIDE = "guide";
    static final String OTHER = "other";

    private record Sign(String kind, Pattern words) {}

    /** In the order in which they are asked; the first that fits the title decides. */
    private static final List<Sign> TITLES = List.of(
            new Sign(POINTS, Pattern.compile("工作(?:要点|计划)|年度要点")),
            new Sign(OTHER, Pattern.compile("(?:评选|考核|评审|管理|评价|奖励|激励)[^的]{0,8}(?:办法?|细则|规则|标准|措施)")),
            new Sign(OTHER, Pattern.compile("一封信$|倡议书$|(?:延期|推迟|暂缓|取消|暂停|改期|终止)(?:举办|举行|召开|开展|实施)|(?:举办|举行|召开|开展)[^的]{0,30}(?:延期|推迟|取消|改期)")),
            new Sign(AWARD, Pattern.compile("表扬|表彰|(?:公布|通报)[^的]{0,30}(?:名单|结果)|评选结果|获奖")),
            new Sign(MEETING, Pattern.compile("召开[^的]{0,40}会|(?:会议|培训班|培训会|推进会|部署会|协调会)(?:的)?(?:通知|函)")),
            new Sign(SUMMARY, Pattern.compile("总结(?:工作|报送|材料|评估|上报|的)|(?:报送|上报|做好|开展)[^的]{0,24}总结|情况(?:统计|汇总)")),
            new Sign(WORKS, Pattern.compile("(?:征集|评选|推荐|展评|创作|遴选|申报|推选)[^的]{0,24}(?:作品|微视频|短视频|视频|图书|剧本|文创|展品|科普剧)|(?:作品|视频)[^的]{0,8}(?:征集|评选|大赛)")),
            new Sign(COMPETITION, Pattern.compile("竞赛|大赛|比赛|竞答|知识答题|挑战赛")),
            new Sign(OPERATIONS, Pattern.compile("统计|(?:启用|使用|切换|升级|上线|操作|开通)[^的]{0,24}(?:平台|系统|网站)|平台(?:使用|操作|升级|上线|维护|切换|迁移)|系统(?:升级|维护|使用|上线)|账号")),
            new Sign(FORWARD, Pattern.compile("^[^《]{0,30}转发")),
            new Sign(SOLICITATION, Pattern.compile("邀请函|招展|征集|申报|推荐|报送|上报|遴选|申请|填报|招募|报名")));

    private static final List<Sign> BODIES = List.of(
            new Sign(MEETING, Pattern.compile("(?:决定|拟|定于|将)[^。]{0,40}召开[^。]{2,40}会")),
            new Sign(AWARD, Pattern.compile("被?评为[^。]{2,40}优秀|(?:决定|现)[^。]{0,24}(?:予以|给予)(?:通报)?表(?:扬|彰)")),
            new Sign(WORKS, Pattern.compile("(?:微视频|短视频|视频|作品)[^。]{0,20}(?:征集|评选|大赛)|(?:征集|评选)[^。]{0,20}(?:微视频|短视频|作品)")),
            new Sign(COMPETITION, Pattern.compile("(?:举办|开展|组织)[^。]{0,30}(?:竞赛|大赛|比赛)")),
            new Sign(OPERATIONS, Pattern.compile("(?:开展|组织)[^。]{0,20}统计(?:调查)?工作|平台(?:将|已)[^。]{0,12}(?:上线|升级|切换|停机)")),
            new Sign(SUMMARY, Pattern.compile("(?:做好|开展|报送)[^。]{0,24}总结(?:工作|报送)")),
            new Sign(FORWARD, Pattern.compile("转发给你们|(?:已|现)(?:下发|印发|转发)[^。]{0,12}(?:附件|，请)|现(?:将|予)[^。]{0,60}转发")),
            new Sign(SOLICITATION, Pattern.compile("(?:现|拟|将|就|请)[^。]{0,24}(?:征集|申报|遴选|招募|推荐)|(?:开展|组织|做好|启动)[^。]{0,30}(?:申报|遴选|推荐|征集)(?:工作)?")));

    private static final Pattern HELD = Pattern.compile(
            "(?:举办|开展|组织|做好|启动|印发)[^，。]{0,40}(?:科普日|科普月|科普周|宣传周|宣传月|活动周|活动月|科技周|科技节|活动)|活动(?:实施|工作|总体)?(?:方案|安排)");
    private static final Pattern INSIDE = Pattern.compile(
            "全(?:院|校|所|馆)|各(?:二级)?(?:学院|教学单位|院系|系部|教研室|班级|处室|科室)|各位(?:老师|同学|同事|教师)|院内|校内|各(?:党)?支部|全体(?:师生|职工|教师)|直属单位|所属各?单位|机关各|各(?:子公司|分公司|部室|车间|年级组?|系部|班组)");
    private static final Pattern OF_A_SCHOOL =
            Pattern.compile("^[\\u4E00-\\u9FFF]{2,14}(?:中学|小学|学院|大学|幼儿园|医院|公司)(?!生)");
    private static final Pattern PUBLIC = Pattern.compile("社区|乡镇|街道|各[省市县区]|村");
    private static final Pattern REPORTER = Pattern.compile(
            "(?:本报|融媒|网|日报|晚报|新闻|记者|通讯员|本站|快)?讯(?=[\\s（(：]|[\\u4E00-\\u9FFF])|本报讯|记者(?:从|获悉)|通讯员|据悉|(?:近日|(?<!\\d)日前)，|图为|圆满|拉开帷幕");
    private static final Pattern SAMPLE = Pattern.compile("小编|以上就是|更多模板|大家整理|仅供参考|点击下载|更多(?:范文|资料)|(?:答题|参与|报名)攻略|怎么(?:参加|报名)|问：|常见问题|操作指南|如何|误区[一二三四]|真相：|涨知识");
    private static final Pattern OFFICIAL = Pattern.compile("通知|现将|如下|各(?:单位|部门|县|区|市|有关|学会|乡镇|科协)|特此");

    private static final int LONGEST_OPENING = 800;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var title = earlier.value(Field.TITLE).orElse("");
        var kind = kind(notice, title, earlier);
        var span = earlier.best(Field.TITLE).map(Proposal::span).orElse(new Span(0, 0));
        return List.of(new Proposal<>(Field.KIND, kind, span, 0.8));
    }

    private static String kind(Notice notice, String title, Proposals earlier) {
        var clean = notice.clean();
        var addressed = earlier.value(Field.ADDRESSEES).isPresent();
        var signed = earlier.value(Field.ISSUED_ON).isPresent() || !earlier.values(Field.ISSUERS).isEmpty();
        if (!addressed && SAMPLE.matcher(clean).find() && !signed) {
            return clean.contains("指南") || clean.contains("攻略") || clean.contains("怎么") || clean.contains("如何") || clean.contains("真相") ? GUIDE : OTHER;
        }
        if (!addressed && !title.contains("通知") && !title.contains("方案") && (REPORTER.matcher(clean).find() || Report.is(clean))) {
            return NEWS;
        }
        return official(notice, title, earlier, addressed);
    }

    private static String official(Notice notice, String title, Proposals earlier, boolean addressed) {
        // What a quotation says of the festival is not what is asked for.
        var asked = title.replaceAll("“[^”]{1,14}”", "");
        for (var sign : TITLES) {
            if (sign.words().matcher(asked).find()) {
                return sign.kind();
            }
        }
        var addressees = earlier.value(Field.ADDRESSEES).orElse("");
        var inside = INSIDE.matcher(addressees).find() && !PUBLIC.matcher(addressees).find()
                || !addressed && OF_A_SCHOOL.matcher(title).find();
        if (HELD.matcher(title).find()) {
            return inside ? INTERNAL : CAMPAIGN;
        }
        var clean = notice.clean();
        var opening = clean.substring(0, Math.min(clean.length(), opening(notice)));
        for (var sign : BODIES) {
            if (sign.words().matcher(opening).find()) {
                return inside && sign.kind().equals(SOLICITATION) ? INTERNAL : sign.kind();
            }
        }
        if (inside || earlier.values(Field.ISSUERS).stream().allMatch(KindOfText::isInner) && !earlier.values(Field.ISSUERS).isEmpty()) {
            return INTERNAL;
        }
        var planned = !earlier.of(Field.ACTIONS).isEmpty() && earlier.value(Field.CAMPAIGN_NAME).isPresent();
        return addressed || planned || OFFICIAL.matcher(clean).find() || HELD.matcher(opening).find() ? CAMPAIGN : OTHER;
    }

    /** Offices within a school: 科研处, 材料学院. */
    private static boolean isInner(String issuer) {
        return issuer.matches("[\\u4E00-\\u9FFF]{2,8}(?:处|学院|科|教研室|办公室|部)") && !issuer.matches(".*[省市县区].*");
    }

    /** The sentences up to the first numbered part. */
    private static int opening(Notice notice) {
        var top = notice.outline().top();
        var first = top.isEmpty() ? notice.clean().length() : top.getFirst().from();
        return first == 0 ? LONGEST_OPENING : Math.min(first, LONGEST_OPENING);
    }

    /** A sample to copy from, a guide for readers. */
    static boolean isSample(Notice notice) {
        return SAMPLE.matcher(notice.clean()).find();
    }
}
