package org.sciday.units;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How lists name kinds of units, and what a unit's own name says about its kind. */
final class ImportWords {

    private static final Map<String, UnitKind> KINDS = Map.ofEntries(
            entry("科协", UnitKind.ASSOCIATION),
            entry("科学技术协会", UnitKind.ASSOCIATION),
            entry("主办单位", UnitKind.HOST),
            entry("县区科协", UnitKind.COUNTY),
            entry("县（市、区）", UnitKind.COUNTY),
            entry("县级", UnitKind.COUNTY),
            entry("开发区", UnitKind.DEVELOPMENT_ZONE),
            entry("管理区", UnitKind.DEVELOPMENT_ZONE),
            entry("党政机关", UnitKind.GOVERNMENT),
            entry("机关", UnitKind.GOVERNMENT),
            entry("部委办局", UnitKind.GOVERNMENT),
            entry("政府部门", UnitKind.GOVERNMENT),
            entry("学会", UnitKind.SOCIETY),
            entry("协会", UnitKind.SOCIETY),
            entry("社会团体", UnitKind.SOCIETY),
            entry("高校", UnitKind.UNIVERSITY),
            entry("大学", UnitKind.UNIVERSITY),
            entry("科研院所", UnitKind.UNIVERSITY),
            entry("企业", UnitKind.ENTERPRISE),
            entry("公司", UnitKind.ENTERPRISE),
            entry("科普教育基地", UnitKind.BASE),
            entry("科普基地", UnitKind.BASE),
            entry("基地", UnitKind.BASE),
            entry("学校", UnitKind.SCHOOL),
            entry("中小学", UnitKind.SCHOOL),
            entry("小学", UnitKind.SCHOOL),
            entry("中学", UnitKind.SCHOOL),
            entry("幼儿园", UnitKind.SCHOOL),
            entry("医院", UnitKind.HOSPITAL),
            entry("医疗机构", UnitKind.HOSPITAL),
            entry("科技馆", UnitKind.VENUE),
            entry("场馆", UnitKind.VENUE),
            entry("社区", UnitKind.COMMUNITY),
            entry("街道", UnitKind.COMMUNITY),
            entry("乡镇", UnitKind.COMMUNITY),
            entry("村", UnitKind.COMMUNITY),
            entry("其他", UnitKind.OTHER));

    /** The end of a Chinese name says what the unit is; the longer endings are asked first. */
    private record Ending(Pattern pattern, UnitKind kind) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending(Pattern.compile("科协$|科学技术协会$"), UnitKind.ASSOCIATION),
            new Ending(Pattern.compile("(小学|中学|学校|幼儿园|附中|附小)(.{0,4}校区)?$"), UnitKind.SCHOOL),
            new Ending(Pattern.compile("(医院|卫生院|卫生服务中心|疾控中心)$"), UnitKind.HOSPITAL),
            new Ending(Pattern.compile("(大学|学院|研究院|研究所)$"), UnitKind.UNIVERSITY),
            new Ending(Pattern.compile("(学会|协会|研究会|联合会|促进会)$"), UnitKind.SOCIETY),
            new Ending(Pattern.compile("(公司|集团|合作社|厂)$"), UnitKind.ENTERPRISE),
            new Ending(Pattern.compile("基地$"), UnitKind.BASE),
            new Ending(Pattern.compile("(科技馆|博物馆|图书馆|文化馆|少年宫|植物园|动物园|馆)$"), UnitKind.VENUE),
            new Ending(Pattern.compile("(社区|街道|街道办事处|居委会|村委会|镇|乡|村)$"), UnitKind.COMMUNITY),
            new Ending(Pattern.compile("(开发区|管理区|高新区)(管委会)?$"), UnitKind.DEVELOPMENT_ZONE),
            new Ending(Pattern.compile("(局|委员会|委|办公室|政府|部)$"), UnitKind.GOVERNMENT));

    private ImportWords() {}

    /** A kind by one of its words or by its code. */
    static Optional<UnitKind> kind(String text) {
        var known = Optional.ofNullable(KINDS.get(text));
        return known.or(() -> Stream.of(UnitKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text))
                .findFirst());
    }

    static Optional<UnitKind> kindOfName(String name) {
        return ENDINGS.stream()
                .filter(ending -> ending.pattern().matcher(name).find())
                .map(Ending::kind)
                .findFirst();
    }
}
