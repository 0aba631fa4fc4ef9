/** Places that are given away later: in phases, as returns at a random minute, or at the door only. */
@NullMarked
package org.sciday.reservations.sharing;

import org.jspecify.annotations.NullMarked;
