/** Annual work points: what they set themselves to reach, task by task. */
@NullMarked
package org.sciday.notices.reading.points;

import org.jspecify.annotations.NullMarked;
