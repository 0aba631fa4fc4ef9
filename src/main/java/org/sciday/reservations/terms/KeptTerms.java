package org.sciday.reservations.terms;

import org.sciday.reservations.Terms;

/** Terms as they are in force. {@code version} counts how often they were set; 0: never, the usual ones hold. */
public record KeptTerms(Terms terms, int version) {}
