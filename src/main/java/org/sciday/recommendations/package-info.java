/** Recommendation upwards: places, ranked lists, public notice, objections, commendation, certificates. Rules in README.md beside this file. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "accounts",
            "activities",
            "audit",
            "campaigns",
            "documents",
            "evaluations",
            "messages",
            "obligations",
            "results",
            "secrets",
            "units"
        })
@NullMarked
package org.sciday.recommendations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
