/** The streets of an extract of OpenStreetMap, as far as travel times need them. */
@NullMarked
package org.sciday.circles.streets;

import org.jspecify.annotations.NullMarked;
