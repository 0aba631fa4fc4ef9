/** What happens in it: directions, actions with their leads, main events. */
@NullMarked
package org.sciday.notices.reading.program;

import org.jspecify.annotations.NullMarked;
