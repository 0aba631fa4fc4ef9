/** Calls of the API that may be repeated without being done twice. */
@ApplicationModule(allowedDependencies = {"shared", "secrets", "jobs"})
@NullMarked
package org.sciday.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
