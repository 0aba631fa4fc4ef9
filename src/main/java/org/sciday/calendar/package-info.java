/** Which days offices work, by the State Council's yearly plan, and when terms end. Knows nothing of the festival. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.sciday.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
