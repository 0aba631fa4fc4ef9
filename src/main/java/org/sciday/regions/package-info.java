/** The administrative divisions of China, as a tree valid in time, and the points of the earth. Knows nothing of the festival. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.sciday.regions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
