package org.sciday.notices.reading;

/**
 * A value that a rule found, and where. A person accepts or refuses it.
 *
 * @param confidence from 0 to 1; of two proposals for a single value the surer one stands
 */
public record Proposal<T>(Field<T> field, T value, Span span, double confidence) {

    public Proposal {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("Confidence is between 0 and 1, not " + confidence);
        }
    }
}
