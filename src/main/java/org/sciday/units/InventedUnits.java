package org.sciday.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.UnitId;

/**
 * Believable units that do not exist, in the tree of real regions: an association in each, three bureaus in each city,
 * and schools, hospitals, companies and others in the counties. The same call always gives the same names.
 */
final class InventedUnits {

    private static final List<String> WORDS = List.of(
            "启明", "光明", "朝阳", "育才", "新华", "长青", "明德", "博雅", "致远", "青云", "星河", "远航", "同心", "和平", "向阳", "松林", "柳溪", "桃园",
            "清泉", "银杏", "金穗", "白鹭", "云帆", "东风", "红旗", "春晓", "秋实", "瑞雪", "碧波", "翠屏", "凤鸣", "龙泉", "鹤翔", "文澜", "广济", "仁爱",
            "康宁", "恒信", "永昌", "兴业");

    /** What fills the counties, by how many of a hundred. */
    private record Filling(
            int share, UnitKind kind, @Nullable String line, List<String> endings) {}

    private static final List<Filling> FILLINGS = List.of(
            new Filling(42, UnitKind.SCHOOL, "EDUCATION", List.of("小学", "中学", "实验小学", "幼儿园", "学校")),
            new Filling(16, UnitKind.COMMUNITY, null, List.of("社区", "街道", "镇", "村")),
            new Filling(12, UnitKind.ENTERPRISE, "ENTERPRISE", List.of("科技有限公司", "农业合作社", "装备制造有限公司", "生物有限公司")),
            new Filling(8, UnitKind.HOSPITAL, "HEALTH", List.of("医院", "中医医院", "社区卫生服务中心")),
            new Filling(8, UnitKind.BASE, "BASE", List.of("科普教育基地", "农耕科普园", "湿地科普园")),
            new Filling(6, UnitKind.SOCIETY, "SOCIETY", List.of("林学会", "果树协会", "天文爱好者协会")),
            new Filling(3, UnitKind.VENUE, null, List.of("科技馆", "博物馆")),
            new Filling(2, UnitKind.UNIVERSITY, "UNIVERSITY", List.of("职业学院", "研究所")),
            new Filling(3, UnitKind.OTHER, null, List.of("志愿服务队", "文化中心")));

    private final Regions regions;
    private final Random random = new Random(20240915);
    private final List<Enrolment> made = new ArrayList<>();
    private final List<County> counties = new ArrayList<>();
    private int running;

    /** Where the filling goes, and who leads it by line. */
    private record County(Region region, UnitId association, Map<String, UnitId> bureaus) {}

    InventedUnits(Regions regions) {
        this.regions = regions;
    }

    /** So many units below, and with, the association of the region; at least one association for every division. */
    List<Enrolment> below(RegionCode top, int size) {
        var region = regions.get(top);
        var head = add(associationOf(region), UnitKind.ASSOCIATION, null, top, Supervisors.NONE);
        descend(region, head, top.level() == 0);
        for (var i = 0; made.size() < size && !counties.isEmpty(); i++) {
            fill(counties.get(i % counties.size()));
        }
        return made.size() <= size ? made : made.subList(0, size);
    }

    private void descend(Region region, UnitId association, boolean provinces) {
        var children = regions.children(region.code());
        if (provinces) {
            children.forEach(province -> descend(province, associationIn(province, association), false));
            return;
        }
        var haveCounties = children.stream()
                .anyMatch(child -> !regions.children(child.code()).isEmpty());
        if (haveCounties) {
            children.forEach(city -> descend(city, associationIn(city, association), false));
            return;
        }
        var bureaus = bureausOf(region, association);
        if (children.isEmpty()) {
            counties.add(new County(region, association, bureaus));
        }
        children.forEach(county -> counties.add(new County(county, associationIn(county, association), bureaus)));
    }

    private UnitId associationIn(Region region, UnitId above) {
        var kind = region.level() == 3 ? UnitKind.COUNTY : UnitKind.ASSOCIATION;
        return add(associationOf(region), kind, null, region.code(), new Supervisors(above, null));
    }

    private Map<String, UnitId> bureausOf(Region city, UnitId association) {
        return Map.of(
                "EDUCATION", bureau(city, association, "教育局", "EDUCATION"),
                "HEALTH", bureau(city, association, "卫生健康委", "HEALTH"),
                "ENTERPRISE", bureau(city, association, "工业和信息化局", "INDUSTRY"));
    }

    private UnitId bureau(Region city, UnitId association, String name, String line) {
        return add(city.name() + name, UnitKind.GOVERNMENT, line, city.code(), new Supervisors(association, null));
    }

    private void fill(County county) {
        var filling = pick();
        var name = county.region().name()
                + WORDS.get(random.nextInt(WORDS.size()))
                + filling.endings().get(random.nextInt(filling.endings().size()));
        var byLine = filling.line() == null ? null : county.bureaus().get(filling.line());
        add(
                name,
                filling.kind(),
                filling.line(),
                county.region().code(),
                new Supervisors(county.association(), byLine));
    }

    private Filling pick() {
        var at = random.nextInt(100);
        for (var filling : FILLINGS) {
            at -= filling.share();
            if (at < 0) {
                return filling;
            }
        }
        return FILLINGS.getFirst();
    }

    private UnitId add(String name, UnitKind kind, @Nullable String line, RegionCode region, Supervisors supervisors) {
        var number = running++;
        var code = CreditCode.complete(departmentOf(kind), region.toString(), "LD%06d".formatted(number));
        var contact = new Contact("联系人", "138%08d".formatted(number), "");
        var entry = Enrolment.of(new NewUnit(name, code, kind, line, region, "", supervisors, contact));
        made.add(entry);
        return entry.id();
    }

    private static String associationOf(Region region) {
        return region.level() == 0 ? "中国科协" : region.name() + "科协";
    }

    /** The signs that say who registered the unit: companies with the market's regulator, societies with civil affairs. */
    private static String departmentOf(UnitKind kind) {
        return switch (kind) {
            case ENTERPRISE -> "91";
            case SOCIETY, ASSOCIATION, COUNTY -> "51";
            case GOVERNMENT -> "11";
            case HOST, DEVELOPMENT_ZONE, UNIVERSITY, BASE, SCHOOL, HOSPITAL, VENUE, COMMUNITY, OTHER -> "12";
        };
    }
}
