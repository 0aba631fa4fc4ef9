/** Where the programme takes place: its spots on a map, bundled by a grid, found by foot. Derived from the activities, never asked for truth. */
@ApplicationModule(allowedDependencies = {"shared", "regions", "search", "campaigns", "activities", "discovery"})
@NullMarked
package org.sciday.atlas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
