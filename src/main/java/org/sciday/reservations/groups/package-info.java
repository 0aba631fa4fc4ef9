/** Groups of thirty and more: a request with a letter, a decision, a receipt. */
@NullMarked
package org.sciday.reservations.groups;

import org.jspecify.annotations.NullMarked;
