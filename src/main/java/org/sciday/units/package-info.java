/** Organisations (单位): who takes part, who supervises whom by region and by line, and who may act for whom. */
@ApplicationModule(
        allowedDependencies = {"shared", "secrets", "accounts", "audit", "files", "messages", "documents", "regions"})
@NullMarked
package org.sciday.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
