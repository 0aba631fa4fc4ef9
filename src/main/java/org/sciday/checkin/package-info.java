/** The door: tickets checked, people counted, who came and who did not. */
@ApplicationModule(
        allowedDependencies = {"shared", "secrets", "audit", "accounts", "documents", "units", "activities", "reservations"})
@NullMarked
package org.sciday.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
