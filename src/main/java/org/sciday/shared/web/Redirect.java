package org.sciday.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Problem;

/** After a change: go and look at the result (303), with a sentence that says what was done. */
public record Redirect(String path, @Nullable String messageKey, List<Object> arguments, boolean warning)
        implements Answer {

    public static Redirect to(String path) {
        return new Redirect(path, null, List.of(), false);
    }

    public Redirect saying(String messageKey, Object... arguments) {
        return new Redirect(path, messageKey, List.of(arguments), false);
    }

    public Redirect warning(String messageKey, Object... arguments) {
        return new Redirect(path, messageKey, List.of(arguments), true);
    }

    /** It could not be done, for this reason. */
    public Redirect warning(Problem problem) {
        return warning(problem.code(), problem.arguments().toArray());
    }
}
