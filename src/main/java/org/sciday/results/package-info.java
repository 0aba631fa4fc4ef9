/** Results: what came of an activity and of a unit's whole festival, asked for once. The rules are in README.md beside this file. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "activities",
            "audit",
            "campaigns",
            "checkin",
            "documents",
            "feedback",
            "files",
            "jobs",
            "units"
        })
@NullMarked
package org.sciday.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
