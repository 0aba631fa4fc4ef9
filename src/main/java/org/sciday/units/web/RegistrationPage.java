package org.sciday.units.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sciday.regions.RegionPicker;
import org.sciday.shared.UnitId;
import org.sciday.shared.web.Form;
import org.sciday.units.Line;
import org.sciday.units.Unit;

/** The registration: the form with what helps to fill it, and what the person has registered before. */
public record RegistrationPage(
        Form<RegistrationForm> form,
        String key,
        RegionPicker region,
        List<Line> lines,
        SupervisorChoice supervisors,
        SupervisorChoice lineSupervisors,
        SimilarUnits similar,
        Optional<Instant> savedAt,
        List<Own> own) {

    /** A registration of the person and what has become of it. */
    public record Own(
            UnitId id,
            String name,
            Unit.State state,
            Optional<String> reason,
            Optional<String> supervisor,
            Instant registeredAt) {}

    public RegistrationForm typed() {
        return form.value();
    }
}
