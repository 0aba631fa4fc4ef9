/** Activities: what a unit shows the public, when and where; from draft to published, changed, cancelled. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "campaigns", "documents", "files", "regions", "units"})
@NullMarked
package org.sciday.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
