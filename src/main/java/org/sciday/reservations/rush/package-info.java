/** What a node does when more people ask than it can serve at once: they wait outside, in order, and cost nothing. */
@NullMarked
package org.sciday.reservations.rush;

import org.jspecify.annotations.NullMarked;
