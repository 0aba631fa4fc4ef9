package org.sciday._support;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
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
import org.springframework.boot.test.context.TestComponent;

/** Makes the units of a test: approved, with sound codes, standing where they stand since long ago. */
@TestComponent
public class Organisations {

    public static final RegionCode TANGSHAN = RegionCode.of("130200");
    public static final RegionCode LUNAN = RegionCode.of("130202");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Units units;

    Organisations(Units units) {
        this.units = units;
    }

    /** A city's science association, below nobody. */
    public UnitId association(String name) {
        return enrol(name, UnitKind.ASSOCIATION, TANGSHAN, null, null);
    }

    public UnitId under(UnitId supervisor, String name, UnitKind kind) {
        return enrol(name, kind, LUNAN, supervisor, null);
    }

    /** A unit with a supervisor by region and another by line. */
    public UnitId under(UnitId byRegion, UnitId byLine, String name, UnitKind kind) {
        return enrol(name, kind, LUNAN, byRegion, byLine);
    }

    /** What a unit tells about itself when it registers. */
    public NewUnit described(String name, UnitKind kind, UnitId supervisor) {
        return new NewUnit(
                name,
                freshCode(),
                kind,
                null,
                LUNAN,
                "友谊路 1 号",
                new Supervisors(supervisor, null),
                new Contact("吴秋实", "0315-5551007", "wu@example.cn"));
    }

    /** A sound code that nobody has. */
    public static CreditCode freshCode() {
        var random = ThreadLocalRandom.current();
        while (true) {
            var code = new StringBuilder("52130202");
            for (var i = 0; i < 10; i++) {
                code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            for (var tries = 0; tries < 400; tries++) {
                code.setCharAt(16, SIGNS.charAt(tries % 31));
                code.setCharAt(17, SIGNS.charAt(tries / 31));
                if (CreditCode.complaint("code", code.toString()).isEmpty()) {
                    return new CreditCode(code.toString());
                }
            }
        }
    }

    private UnitId enrol(
            String name, UnitKind kind, RegionCode region, @Nullable UnitId byRegion, @Nullable UnitId byLine) {
        var unit =
                new NewUnit(name, freshCode(), kind, null, region, "", new Supervisors(byRegion, byLine), Contact.NONE);
        var entry = Enrolment.of(unit);
        units.enrol(List.of(entry), LONG_AGO, Viewer.platform());
        return entry.id();
    }
}
