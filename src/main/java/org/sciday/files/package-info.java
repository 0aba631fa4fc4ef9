/** Pictures and uploads: what strangers hand in, made harmless before anybody else sees it. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package org.sciday.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
