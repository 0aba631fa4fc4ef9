/** The public programme: everything that is on, found by words, time, place and need, and handed on in open formats. */
@ApplicationModule(
        allowedDependencies = {"shared", "regions", "search", "campaigns", "units", "activities", "reservations"})
@NullMarked
package org.sciday.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
