/** What people who were there say: stars and a comment, moderated, answered by the unit, reportable. */
@ApplicationModule(allowedDependencies = {"shared", "secrets", "accounts", "audit", "units", "campaigns", "activities", "checkin"})
@NullMarked
package org.sciday.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
