/** Booking, tickets and free places, as pages and as JSON. */
@NullMarked
package org.sciday.reservations.web;

import org.jspecify.annotations.NullMarked;
