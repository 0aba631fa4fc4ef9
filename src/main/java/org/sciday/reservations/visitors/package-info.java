/** The people of a party by name and document, where terms ask for them: sealed, found by keyed hash, erased by their clock. */
@NullMarked
package org.sciday.reservations.visitors;

import org.jspecify.annotations.NullMarked;
