/** The 15 to 30 minute service circle: how far people get, where nobody is near, and where the next place helps most. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "regions", "units", "documents", "activities", "atlas"})
@NullMarked
package org.sciday.circles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
