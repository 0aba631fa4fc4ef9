/** Obligations: what the receivers of a notice hand in, register, publish or finish, by when and by which way. */
@NullMarked
package org.sciday.notices.reading.obligations;

import org.jspecify.annotations.NullMarked;
