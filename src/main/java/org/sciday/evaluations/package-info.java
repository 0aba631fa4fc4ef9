/** Evaluation by a campaign's indicators: formulas over evidence, experts, objections, a frozen result. Rules in README.md beside this file. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "accounts",
            "activities",
            "audit",
            "campaigns",
            "feedback",
            "messages",
            "obligations",
            "regions",
            "results",
            "units"
        })
@NullMarked
package org.sciday.evaluations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
