package org.sciday.evaluations;

import org.sciday.shared.AccountId;

/**
 * A person asked to mark.
 *
 * @param marked units they have marked
 * @param related units they stated a relation to
 */
public record Expert(AccountId account, String name, int marked, int related) {}
