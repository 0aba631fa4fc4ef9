package org.sciday.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.springframework.validation.BindingResult;

/** A form as the person typed it, and all that is wrong with it. */
public record Form<T>(T value, List<FieldError> errors) {

    public Form {
        errors = List.copyOf(errors);
    }

    public static <T> Form<T> of(T value) {
        return new Form<>(value, List.of());
    }

    /** Takes over what Bean Validation and type conversion found. */
    public static <T> Form<T> of(T value, BindingResult result) {
        var errors = new ArrayList<FieldError>();
        for (var error : result.getFieldErrors()) {
            var code = error.isBindingFailure() ? "shared.unreadable" : String.valueOf(error.getDefaultMessage());
            errors.add(FieldError.of(error.getField(), code));
        }
        return new Form<>(value, errors);
    }

    public Form<T> with(InvalidInput problem) {
        var all = new ArrayList<>(errors);
        all.addAll(problem.errors());
        return new Form<>(value, all);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public Optional<FieldError> errorOf(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }
}
