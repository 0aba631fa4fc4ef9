/** Fairness among those who book: who stayed away, what follows from it, how it is mended, and a word the day before. */
@NullMarked
package org.sciday.reservations.care;

import org.jspecify.annotations.NullMarked;
