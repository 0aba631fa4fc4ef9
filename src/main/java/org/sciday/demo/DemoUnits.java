package org.sciday.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
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

/** The 260 units, from the nation down to a village school. */
@Component
class DemoUnits {

    private final Units units;

    DemoUnits(Units units) {
        this.units = units;
    }

    /** A unit by the key that the other files use. */
    record DemoUnit(UnitId id, String name, RegionCode region) {}

    Map<String, DemoUnit> load(DemoCalendar calendar) {
        var known = new LinkedHashMap<String, DemoUnit>();
        var list = new ArrayList<Enrolment>();
        for (var row : DemoFiles.rows("units.csv")) {
            var unit = new NewUnit(
                    text(row, "name"),
                    CreditCode.of(text(row, "credit_code")),
                    UnitKind.valueOf(text(row, "kind")),
                    text(row, "line").isEmpty() ? null : text(row, "line"),
                    RegionCode.of(text(row, "region_code")),
                    text(row, "address"),
                    new Supervisors(above(known, row, "supervisor_key"), above(known, row, "line_supervisor_key")),
                    new Contact(text(row, "contact_name"), text(row, "contact_phone"), text(row, "contact_email")));
            var enrolment = Enrolment.of(unit);
            list.add(enrolment);
            known.put(text(row, "key"), new DemoUnit(enrolment.id(), unit.name(), unit.region()));
        }
        units.enrol(list, calendar.date(DemoCalendar.FIRST_DAY).minusYears(2), Viewer.platform());
        return known;
    }

    private static @Nullable UnitId above(Map<String, DemoUnit> known, Map<String, String> row, String column) {
        var unit = known.get(text(row, column));
        return unit == null ? null : unit.id();
    }

    private static String text(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow();
    }
}
