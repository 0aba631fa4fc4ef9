/** The head and the foot of a notice: title, number, to whom and by whom, and when. */
@NullMarked
package org.sciday.notices.reading.head;

import org.jspecify.annotations.NullMarked;
