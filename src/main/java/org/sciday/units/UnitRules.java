package org.sciday.units;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** What must be true of a unit's facts, all of it told at once. */
@Component
class UnitRules {

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|(0\\d{2,3}-?)?\\d{7,8}(-\\d{1,6})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private final Regions regions;
    private final NameStore names;
    private final UnitStore units;

    UnitRules(Regions regions, NameStore names, UnitStore units) {
        this.regions = regions;
        this.names = names;
        this.units = units;
    }

    /** Rules 1, 2 and 3 of the README. */
    void check(NewUnit unit) {
        var errors = new ArrayList<FieldError>();
        checkFacts(errors, unit.name(), unit.line(), unit.region(), unit.address());
        checkContact(errors, unit.contact());
        checkSupervisors(errors, unit.supervisors());
        units.findLiving(unit.creditCode())
                .ifPresent(present -> errors.add(FieldError.of("creditCode", "units.code-taken", present.name())));
        InvalidInput.check(errors);
    }

    void check(UnitChange change) {
        var errors = new ArrayList<FieldError>();
        checkFacts(errors, change.name(), change.line(), change.region(), change.address());
        checkContact(errors, change.contact());
        InvalidInput.check(errors);
    }

    /** A list that is taken in unasked must at least say where its units are. */
    void checkRegions(List<Enrolment> list) {
        list.stream().map(entry -> entry.unit().region()).distinct().forEach(regions::get);
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    private void checkFacts(
            List<FieldError> errors, String name, @Nullable String line, RegionCode region, String address) {
        if (name.length() < 2 || name.length() > NewUnit.MAX_NAME) {
            errors.add(FieldError.of("name", "units.name-length", NewUnit.MAX_NAME));
        }
        if (line != null
                && names.lines().stream().noneMatch(known -> known.code().equals(line))) {
            errors.add(FieldError.of("line", "units.line-unknown"));
        }
        if (!regions.exists(region)) {
            errors.add(FieldError.of("region", "units.region-unknown"));
        }
        if (address.length() > NewUnit.MAX_ADDRESS) {
            errors.add(FieldError.of("address", "units.address-length", NewUnit.MAX_ADDRESS));
        }
    }

    private static void checkContact(List<FieldError> errors, Contact contact) {
        if (contact.name().isEmpty() || contact.name().length() > 40) {
            errors.add(FieldError.of("contactName", "units.contact-name"));
        }
        if (!isPhone(contact.phone())) {
            errors.add(FieldError.of("contactPhone", "units.contact-phone"));
        }
        if (!contact.email().isEmpty() && !isEmail(contact.email())) {
            errors.add(FieldError.of("contactEmail", "units.contact-email"));
        }
    }

    private void checkSupervisors(List<FieldError> errors, Supervisors supervisors) {
        if (supervisors.primary().isEmpty()) {
            errors.add(FieldError.of("supervisor", "units.supervisor-needed"));
        }
        var byRegion = supervisors.byRegion();
        if (byRegion != null && names.findApproved(byRegion).isEmpty()) {
            errors.add(FieldError.of("supervisor", "units.supervisor-unknown"));
        }
        var byLine = supervisors.byLine();
        if (byLine != null && names.findApproved(byLine).isEmpty()) {
            errors.add(FieldError.of("lineSupervisor", "units.supervisor-unknown"));
        }
    }
}
