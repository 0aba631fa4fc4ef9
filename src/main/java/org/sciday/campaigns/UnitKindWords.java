package org.sciday.campaigns;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.units.UnitKind;

/**
 * Which kinds of units the words of a notice mean: "企业（院校）科协、各级科普教育基地". A guess by a few open rules, for a
 * person to confirm. Each part of an enumeration is read on its own.
 */
final class UnitKindWords {

    /** A word and the kind it means. */
    private record Rule(UnitKind kind, Pattern words) {}

    // "活动的主办单位" are the organisers of any activity, not the hosts of the campaign.
    private static final List<Rule> RULES = List.of(
            rule(UnitKind.HOST, "(?<!活动|活动的)主办单位"),
            rule(UnitKind.DEVELOPMENT_ZONE, "开发区|管理区|高新区|经开区|新区|园区"),
            rule(UnitKind.COUNTY, "县(?!直|科|学|全|各)|各区(?!域)|区、县|市\\(区\\)|市、区|各地"),
            rule(UnitKind.SOCIETY, "学会|研究会|(?<!科学技术|科技)协会|学\\(协"),
            rule(UnitKind.UNIVERSITY, "高校|院校|大学(?!生)|高等学校|各学院|院所|教学单位"),
            rule(UnitKind.ENTERPRISE, "企业|公司|企事业"),
            rule(UnitKind.BASE, "基地"),
            rule(UnitKind.SCHOOL, "(?<!高等)学校|中小学|小学|中学|幼儿园"),
            rule(UnitKind.HOSPITAL, "医院|医疗机构|卫生院"),
            rule(UnitKind.VENUE, "科技馆|博物馆|场馆|图书馆|文化馆"),
            rule(UnitKind.COMMUNITY, "社区|街道|乡镇|镇\\(|村\\)|行政村"),
            rule(UnitKind.GOVERNMENT, "部门|委办局|成员单位|县直|市直|省直|人民政府|宣传部|网信办|总工会|妇联|工商联"));

    private static final Pattern ASSOCIATION = Pattern.compile("科协|科学技术协会|各市|每市|省辖市|设区市");

    private UnitKindWords() {}

    private static Rule rule(UnitKind kind, String words) {
        return new Rule(kind, Pattern.compile(words));
    }

    static List<UnitKind> kindsIn(@Nullable String who) {
        if (who == null) {
            return List.of();
        }
        var kinds = EnumSet.noneOf(UnitKind.class);
        for (var part : partsOf(Normalizer.normalize(who, Normalizer.Form.NFKC))) {
            kinds.addAll(kindsInPart(part));
        }
        return List.copyOf(kinds);
    }

    /** Every one of them for itself (每个, 各), or all together? */
    static boolean meansJointly(String who) {
        return !who.contains("每") && !who.contains("各");
    }

    private static Set<UnitKind> kindsInPart(String part) {
        var kinds = EnumSet.noneOf(UnitKind.class);
        for (var rule : RULES) {
            if (rule.words().matcher(part).find()) {
                kinds.add(rule.kind());
            }
        }
        if (kinds.contains(UnitKind.COUNTY) && part.contains("人民政府")) {
            // 各市（区）人民政府 stands for the county.
            kinds.remove(UnitKind.GOVERNMENT);
        }
        // 企业（院校）科协 are companies and universities; only what is nothing else is an association.
        if (kinds.isEmpty() && ASSOCIATION.matcher(part).find()) {
            kinds.add(UnitKind.ASSOCIATION);
        }
        return kinds;
    }

    /** Cuts at enumerating signs, but not inside brackets: 学会（协会、研究会） is one part. */
    private static List<String> partsOf(String text) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth <= 0 && "、,;和及与".indexOf(sign) >= 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
