/** Keys, sealing of personal data, keyed hashes to find it again, signed tokens. Knows nothing of the festival. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.sciday.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
