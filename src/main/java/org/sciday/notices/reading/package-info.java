/**
 * What reading a notice is made of: the text with its places, its outline, and rules that propose values. Plain Java: no
 * Spring, no SQL, no file, no clock.
 */
@NullMarked
package org.sciday.notices.reading;

import org.jspecify.annotations.NullMarked;
