package org.sciday.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a notice: where it stands, how sure the reader was, what a person decided about it.
 *
 * @param id counts within the notice
 * @param span where it stands in the text; only what a person typed may stand nowhere
 * @param warnings codes of what is odd about it, as in the notice schema
 * @param changedIn the version of the reading that changed it last
 */
public record Finding(
        int id,
        FindingField field,
        Object value,
        @Nullable TextSpan span,
        double confidence,
        Origin origin,
        Decision decision,
        List<String> warnings,
        int changedIn) {

    /** From this on a value without warnings may be accepted unseen with all others like it. */
    static final double SAFE = 0.8;

    public Finding {
        warnings = List.copyOf(warnings);
        if (!field.type().isInstance(value)) {
            throw new IllegalArgumentException(field + " is no " + value.getClass().getSimpleName());
        }
        if ((origin == Origin.READ || origin == Origin.ASSISTED) && span == null) {
            throw new IllegalArgumentException("What is read stands somewhere: " + field);
        }
    }

    public enum Origin {
        /** The platform proposed it. */
        READ,
        /** A language model proposed it, with words of the text as proof. */
        ASSISTED,
        /** The platform proposed it, a person changed it. */
        CORRECTED,
        /** A person typed it. */
        TYPED
    }

    public enum Decision {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    public boolean isOpen() {
        return decision == Decision.OPEN;
    }

    public boolean isAccepted() {
        return decision == Decision.ACCEPTED;
    }

    public boolean isRejected() {
        return decision == Decision.REJECTED;
    }

    /** Sure enough, and nothing odd. */
    public boolean looksSafe() {
        return isOpen() && origin == Origin.READ && confidence >= SAFE && warnings.isEmpty();
    }

    /** Whether the words of both share some signs. */
    boolean overlaps(Finding other) {
        return span != null && other.span != null && span.overlaps(other.span);
    }

    Finding decided(Decision newDecision, int version) {
        return new Finding(id, field, value, span, confidence, origin, newDecision, warnings, version);
    }

    Finding corrected(Object newValue, int version) {
        var newOrigin = origin == Origin.TYPED ? Origin.TYPED : Origin.CORRECTED;
        return new Finding(id, field, newValue, span, confidence, newOrigin, Decision.ACCEPTED, warnings, version);
    }

    Finding numbered(int newId, int version) {
        return new Finding(newId, field, value, span, confidence, origin, decision, warnings, version);
    }

    Finding changedIn(int version) {
        return new Finding(id, field, value, span, confidence, origin, decision, warnings, version);
    }
}
