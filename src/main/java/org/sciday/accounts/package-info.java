/** People: how they sign up and in, their second factor, their devices, and which roles they hold in which unit. */
@ApplicationModule(allowedDependencies = {"shared", "secrets", "audit"})
@NullMarked
package org.sciday.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
