package org.sciday.units;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;
import org.sciday.shared.UnitId;

/** What a row was understood as, and what is to be said about it; no unit when there are errors. */
record ImportReading(int number, @Nullable Enrolment enrolment, List<FieldError> errors, List<FieldError> warnings) {

    UnitImport.Verdict verdict() {
        if (enrolment == null) {
            return UnitImport.Verdict.ERROR;
        }
        return warnings.isEmpty() ? UnitImport.Verdict.OK : UnitImport.Verdict.WARNING;
    }

    List<FieldError> problems() {
        return errors.isEmpty() ? warnings : errors;
    }

    Stream<Enrolment> usable() {
        return Stream.ofNullable(enrolment);
    }

    Stream<UnitId> ids() {
        return usable().map(Enrolment::id);
    }

    boolean hangsOn(Predicate<UnitId> supervisor) {
        return usable().flatMap(entry -> entry.unit().supervisors().all()).anyMatch(supervisor);
    }

    ImportReading refused(FieldError error) {
        return new ImportReading(number, null, List.of(error), warnings);
    }
}
