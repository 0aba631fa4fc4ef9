/** The terms on which activities give places away: set at the desk, kept as data, said in words. */
@NullMarked
package org.sciday.reservations.terms;

import org.jspecify.annotations.NullMarked;
