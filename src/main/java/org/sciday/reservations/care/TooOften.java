package org.sciday.reservations.care;

import org.sciday.shared.AccountId;

/**
 * Somebody who stayed away as often as the terms of what they missed allow.
 *
 * @param days of suspension, by the strictest of these terms
 */
record TooOften(AccountId account, int days) {}
