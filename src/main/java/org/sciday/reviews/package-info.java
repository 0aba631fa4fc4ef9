/** Who answers for the content: submitted activities are routed to a queue, screened, and passed, returned or rejected. */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "audit", "units", "campaigns", "activities", "messages"})
@NullMarked
package org.sciday.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
