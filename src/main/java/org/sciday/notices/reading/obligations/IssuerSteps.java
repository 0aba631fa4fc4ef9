package org.sciday.notices.reading.obligations;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what the issuer will do itself (我局将于…公布) from what it asks of the receivers. */
record IssuerSteps(List<String> issuers) {

    private static final Pattern PLAN =
            Pattern.compile("(?:将|拟)(?:于|在|会同|组织|对|从|择优|统一|根据|按|视|适时|另行|集中|联合|邀请|陆续|分批|评(?![估价])|公布|公示|通报|为|定期|会|举办|开展|召开)");
    private static final Pattern OWN =
            Pattern.compile("(?:^|[，。；、\\s]|由|届时|最终)(?:我|本)(?:局|会|院|委|办|厅|部|处|校|馆|中心|单位(?=将|拟))(?!各|属|系统|邮箱|科普)");
    private static final Pattern BODY =
            Pattern.compile("^(?:我|本)?(?:组委会|主办单位|主办方|专家组?|评审(?:组|专家|委员会)|评委会|组委会办公室|领导小组办公室|办公室|评审会|秘书处|大赛办公室|活动办公室"
                    + "|[省市区县]?纲要办|平台)(?:办公室)?$");
    // In a school's own notice 学校 is the issuer; in a bureau's it is a receiver.
    private static final Pattern SCHOOL = Pattern.compile("学校|学院|我校|我院|院里|校方");
    private static final Pattern WITHIN_SCHOOL = Pattern.compile("大学|学院|学校|中学|小学|[处部]$");
    private static final Pattern LEADS =
            Pattern.compile("^[，,]?(?:主办方|主办单位|组委会(?:办公室)?|评委会|专家组|承办方|活动方)(?![于在]?[^，。；]{0,8}(?:请|须))");
    private static final Pattern RECEIVERS = Pattern.compile("各|每|请|有关|相关|申报|参[加赛展与评]|获|受|(?<!主办|承办|[我本])单位$");

    /** Whether a stretch speaks of the issuer's own step. */
    boolean covers(String stretch, String who) {
        if (stretch.contains("请") || RECEIVERS.matcher(who).find()) {
            return false;
        }
        if (SCHOOL.matcher(who).matches()
                && issuers.stream()
                        .anyMatch(issuer -> WITHIN_SCHOOL.matcher(issuer).find())) {
            return true;
        }
        return LEADS.matcher(stretch).find()
                || PLAN.matcher(stretch).find()
                || OWN.matcher(stretch).find()
                || BODY.matcher(who).find()
                || isIssuer(who);
    }

    private boolean isIssuer(String who) {
        return who.length() > 2
                && issuers.stream()
                        .anyMatch(issuer ->
                                issuer.endsWith(who) || shortened(issuer).endsWith(who));
    }

    // 南屏省科学技术协会 speaks of itself as 省科协.
    private static String shortened(String issuer) {
        return issuer.replace("科学技术协会", "科协").replace("科学技术", "科技").replace("委员会", "委");
    }
}
