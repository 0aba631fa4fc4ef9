package org.sciday.shared;

import java.util.List;

/** All that is wrong with an input at once, each tied to its field, so that a person mends everything in one go. */
public final class InvalidInput extends RuleBroken {

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("shared.invalid-input");
        this.errors = List.copyOf(errors);
    }

    public static InvalidInput of(String field, String code, Object... arguments) {
        return new InvalidInput(List.of(FieldError.of(field, code, arguments)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Throws when there is anything to complain of. */
    public static void check(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
