/** What the platform tells people: a line on their own page, and a letter by mail or phone. */
@ApplicationModule(allowedDependencies = {"shared", "secrets", "accounts", "audit", "jobs"})
@NullMarked
package org.sciday.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
