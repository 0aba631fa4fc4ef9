/** Insight: a campaign in figures over the viewer's own scope, each with its evidence, and the report as Excel and Word. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "activities",
            "campaigns",
            "checkin",
            "documents",
            "feedback",
            "obligations",
            "regions",
            "reservations",
            "results",
            "units"
        })
@NullMarked
package org.sciday.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
