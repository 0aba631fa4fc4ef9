/** What happens without anybody asking: recurring and delayed work, once over all nodes. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.sciday.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
