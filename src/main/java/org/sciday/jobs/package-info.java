/** What happens without anybody asking: recurring and delayed work, and what follows from events. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package org.sciday.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
