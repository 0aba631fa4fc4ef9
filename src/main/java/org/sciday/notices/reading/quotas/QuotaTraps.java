package org.sciday.notices.reading.quotas;

import java.util.regex.Pattern;
import org.sciday.notices.reading.quantities.Bound;

/**
 * Numbers that look like quotas and bind nobody: thresholds that only trigger something (1000人以上的活动须报批),
 * numbers of prizes, ages and
 * years of service, walking distances to a museum, what was reached in the past.
 */
final class QuotaTraps {

    private static final Pattern TRIGGERS_MORE = Pattern.compile(
            "^(?:[（(][^（）()]{0,12}[）)])?的?[^，。；、]{0,18}，?(?:须|应|需(?!求)|要(?!求)|必须|一律|由(?!各)|可|方可|方能|即可|不得"
                    + "|不予|优先|予以|给予|将|纳入|视为|视情|实行|按|有资格|颁发|授予|另行|还)");
    private static final Pattern TRIGGERS = Pattern.compile(
            "^的(?:单位|地区|地方|部门|学校|个人|企业|活动|项目|作品|集体|场馆|基地|城市|室外|户外|大型|线下|聚集)[^，。；]{0,16}，?(?:须|应|需|要|必须|一律"
                    + "|由|可|方|不得|不予|优先|予以|给予|将|纳入|视|实行|按|授予|颁发)");
    private static final Pattern ASKED = Pattern.compile(
            "(?:组织|举办|开展|推出|安排|提供|报送|推荐|发布|邀请|制作|举行|设置?|建立|培训|完成|不少于|至少|拍摄|创作|登记|上传|打造|培育|动员|发动|补充|遴选|选送"
                    + "|配备|招募|张贴|发放|征集|选派|派出|附)[^，。；]{0,8}$");
    private static final Pattern PRIZE =
            Pattern.compile("[一二三]等奖|奖金|评选出|评出|授予|颁发|表彰|优秀奖|入围奖|(?:获奖|奖励)(?:比例|名额|数|率)|奖$|设[^，。；]{0,8}奖|奖励标准");
    private static final Pattern ASKED_OF_UNITS = Pattern.compile("推荐|报送|申报|每|各|限报|选送");
    /** 给予3000—5000元经费支持: what is given, not what is asked. */
    private static final Pattern GRANT = Pattern.compile("(?:给予|补助|补贴|资助|奖补)[^，。；]{0,6}$");
    private static final Pattern PAST = Pattern.compile("去年|近[一二两三五]年|上年|已(?:举办|开展|建成|覆盖|有)|共(?:举办|开展|有|吸引|计)|吸引了|惠及");
    private static final Pattern CIRCLE = Pattern.compile("^[^，。；]{0,6}(?:服务圈|生活圈|科普圈|学习圈|路程|车程)");
    private static final Pattern AGE = Pattern.compile("年龄|周岁|工龄|从事|工作经[历验]|任职|学历|满$");
    private static final Pattern VISITING = Pattern.compile("(?:开放|服务|接待)时间(?:：|为)|营业|咨询时间|会期|讲座时间");
    private static final Pattern TERM = Pattern.compile("^(?:工作日|个工作日|日|天|周|个月|小时)$");
    private static final Pattern RESOLUTION = Pattern.compile("^\\s?[×xX*]");
    private static final Pattern CAPPED = Pattern.compile(".*(?:每|各|控制在|限制在|不|单[场批次]).*");

    private static final Pattern AT_ONCE = Pattern.compile("^的?，?(?:可(?!以?采)|方可|方能|即可|不予|视为|有资格|予以|给予)");
    private static final Pattern COUNT_ONLY = Pattern.compile("^(?:数量|名额|比例|总数)");
    /** 由不少于5项调整为不少于8项: the first is of yesterday. */
    private static final Pattern CHANGED = Pattern.compile("^[^，。；]{0,8}?(?:调整|变更|增加|提高|修改|更改|放宽|压减)(?:为|至|到)");
    private static final Pattern SUPPOSED = Pattern.compile("^(?:对于?|凡|如|若|同时对|并对)");

    private QuotaTraps() {}

    /**
     * @param before the sentence up to the bound
     * @param after the sentence behind it
     */
    static boolean isTrap(Bound bound, String written, String before, String after) {
        var clause = lastClause(before);
        return isThreshold(bound, clause, after)
                || isPrize(before, clause)
                || GRANT.matcher(clause).find() && bound.atLeast() != null
                || PAST.matcher(clause).find()
                || clause.matches(".*[由从].*") && CHANGED.matcher(after).find()
                || CIRCLE.matcher(after).find()
                || RESOLUTION.matcher(after).find()
                || AGE.matcher(clause).find()
                || VISITING.matcher(clause).find()
                || isTerm(bound, written);
    }

    // …授予优秀组织奖，数量不超过10个: what is counted stands in the clause before.
    private static boolean isPrize(String before, String clause) {
        var where = COUNT_ONLY.matcher(clause).find() ? before.substring(before.lastIndexOf('；') + 1) : clause;
        return PRIZE.matcher(where).find() && !ASKED_OF_UNITS.matcher(clause).find();
    }

    /** 以上 and 以下 alone often only name a class of things; 不少于…的单位 does so when something follows for them. */
    private static boolean isThreshold(Bound bound, String clause, String after) {
        if (ASKED.matcher(clause).find() && !SUPPOSED.matcher(clause).find()) {
            return false;
        }
        var alone = bound.words().isEmpty()
                || bound.words().startsWith("（")
                || bound.words().matches("[及或]");
        // 讲解时间4分钟以内，须配…: a cap triggers nothing.
        if (bound.atLeast() == null && after.startsWith("，")) {
            return false;
        }
        return alone
                ? AT_ONCE.matcher(after).find()
                        || (after.startsWith("的")
                                        || TRIGGERS_MORE.matcher(after).find())
                                && !CAPPED.matcher(clause).matches()
                : TRIGGERS.matcher(after).find();
    }

    // 3个工作日以内 is a term, not a quota.
    private static boolean isTerm(Bound bound, String written) {
        return bound.unit() != null
                && TERM.matcher(bound.unit()).matches()
                && written.endsWith("内")
                && bound.words().isEmpty();
    }

    private static String lastClause(String text) {
        var at = Math.max(Math.max(text.lastIndexOf('，'), text.lastIndexOf('；')), text.lastIndexOf('：'));
        return text.substring(at + 1);
    }
}
