/** Tables: the lists that offices ask for, as views of the same records. The rules are in README.md beside this file. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "campaigns",
            "documents",
            "files",
            "jobs",
            "obligations",
            "recommendations",
            "regions"
        })
@NullMarked
package org.sciday.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
