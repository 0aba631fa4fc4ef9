/** Finding things that have a title and are somewhere at some time. Knows nothing of the festival. */
@ApplicationModule(allowedDependencies = {"shared", "regions"})
@NullMarked
package org.sciday.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
