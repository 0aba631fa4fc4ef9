package org.sciday.activities;

import java.util.List;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/**
 * All that is to be said about an activity at once, each tied to its field: problems keep it from being submitted,
 * warnings only ask the clerk to look again.
 */
public record Findings(List<FieldError> problems, List<FieldError> warnings) {

    public Findings {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    public boolean sound() {
        return problems.isEmpty();
    }

    void demandSound() {
        InvalidInput.check(problems);
    }
}
