package org.sciday.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.regions.Region;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Contact;
import org.sciday.units.CreditCode;
import org.sciday.units.Enrolment;
import org.sciday.units.NewUnit;
import org.sciday.units.Supervisors;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** An association for every region below the root, and units of all kinds below those of the counties. */
@Component
class CrowdUnits {

    private static final List<UnitKind> KINDS = List.of(
            UnitKind.SCHOOL, UnitKind.SOCIETY, UnitKind.BASE, UnitKind.ENTERPRISE, UnitKind.COMMUNITY, UnitKind.HOSPITAL);

    private static final List<String> NAMES = List.of("小学", "学会", "科普基地", "公司", "社区", "医院");
    private static final int BODY = 1_000_000;

    private final Regions regions;
    private final Units units;

    CrowdUnits(Regions regions, Units units) {
        this.regions = regions;
        this.units = units;
    }

    private record Tree(List<Enrolment> all, List<DemoUnit> made, List<DemoUnit> leaves) {

        DemoUnit add(String name, UnitKind kind, RegionCode region, @Nullable UnitId above) {
            var code = CreditCode.complete("52", region.toString(), "M" + (BODY + all.size()));
            var enrolment = Enrolment.of(new NewUnit(
                    name,
                    code,
                    kind,
                    null,
                    region,
                    "",
                    new Supervisors(above, null),
                    new Contact("办公室", "0315-5551234", "")));
            var unit = new DemoUnit(enrolment.id(), name, region);
            all.add(enrolment);
            made.add(unit);
            return unit;
        }
    }

    /** The root comes first. */
    List<DemoUnit> load(Scale scale, DemoCalendar calendar) {
        var tree = new Tree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        grow(tree, regions.get(scale.root()), null);
        for (int number = 0; tree.all().size() < scale.units(); number++) {
            var head = tree.leaves().get(number % tree.leaves().size());
            var kind = number / tree.leaves().size() % KINDS.size();
            var name = head.name().replace("科协", "") + "第" + (number / tree.leaves().size() + 1) + NAMES.get(kind);
            tree.add(name, KINDS.get(kind), head.region(), head.id());
        }
        units.enrol(tree.all(), calendar.date(DemoCalendar.FIRST_DAY).minusYears(2), Viewer.platform());
        return tree.made();
    }

    private void grow(Tree tree, Region region, @Nullable UnitId above) {
        var below = regions.children(region.code());
        var kind = below.isEmpty() ? UnitKind.COUNTY : UnitKind.ASSOCIATION;
        var head = tree.add(region.name() + "科协", kind, region.code(), above);
        if (below.isEmpty()) {
            tree.leaves().add(head);
        }
        below.forEach(child -> grow(tree, child, head.id()));
    }
}
