/** Art for whatever has no picture: a print drawn from a topic and an id, always the same one. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.sciday.covers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
