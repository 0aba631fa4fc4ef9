/** The fair draw on pages: for everybody, for those who ask, for the unit. */
@NullMarked
package org.sciday.reservations.draw.web;

import org.jspecify.annotations.NullMarked;
