package org.sciday.results;

import java.util.ArrayList;
import java.util.List;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/** A number that equals the count is no correction; any other says why, and all that lack it are told at once. */
final class CorrectionRules {

    private static final long MOST = 2_000_000_000;
    private static final int LONGEST_REASON = 200;

    private CorrectionRules() {}

    static List<Correction> sound(List<Correction> told, List<Counted> counted) {
        var kept = new ArrayList<Correction>();
        var errors = new ArrayList<FieldError>();
        for (var line : counted) {
            told.stream()
                    .filter(one -> one.figure() == line.figure() && one.told() != line.counted())
                    .findFirst()
                    .ifPresent(one -> {
                        check(one, line.counted(), errors);
                        kept.add(one);
                    });
        }
        InvalidInput.check(errors);
        return kept;
    }

    private static void check(Correction one, long counted, List<FieldError> errors) {
        var path = "figures[" + one.figure().ordinal() + "].";
        if (one.told() < 0) {
            errors.add(FieldError.of(path + "told", "shared.number-min", 0));
        }
        if (one.told() > MOST) {
            errors.add(FieldError.of(path + "told", "shared.number-max", MOST));
        }
        if (one.reason().isEmpty()) {
            errors.add(FieldError.of(path + "reason", "results.difference-needed", counted));
        }
        if (one.reason().length() > LONGEST_REASON) {
            errors.add(FieldError.of(path + "reason", "shared.too-long", LONGEST_REASON));
        }
    }
}
