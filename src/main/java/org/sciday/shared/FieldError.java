package org.sciday.shared;

import java.util.List;

/** One thing wrong with one field: the form's field name and a message key with its arguments. */
public record FieldError(String field, String code, List<Object> arguments) {

    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }
}
