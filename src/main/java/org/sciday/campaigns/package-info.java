/** What was asked: a science day or month as a sheet of values that each level inherits or overrides. Rules in README.md beside this file. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "calendar", "regions", "units"})
@NullMarked
package org.sciday.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
