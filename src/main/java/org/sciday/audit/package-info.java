/** Who did what to what, when, and how it was before: a trail that can be added to and never changed. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.sciday.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
