package org.sciday.shared;

import java.util.List;

/**
 * A broken rule that ends the request. The code, for example {@code reservations.already-used}, is at once the message
 * key, the problem type of the API and the metric label.
 */
public abstract sealed class Problem extends RuntimeException permits NotFound, NotAllowed, RuleBroken, Conflict {

    private final String code;
    private final transient List<Object> arguments;

    protected Problem(String code, Object... arguments) {
        super(code, null, false, false); // a rule is no fault in the program: where it was found says nothing
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** The HTTP status that tells it. */
    public abstract int status();
}
