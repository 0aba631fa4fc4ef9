/** Obligations: what each unit owes in a campaign, by when, and who is behind. Derived, never ticked. Rules in README.md beside this file. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "accounts",
            "activities",
            "audit",
            "calendar",
            "campaigns",
            "campaigns :: facts",
            "documents",
            "jobs",
            "messages",
            "regions",
            "results",
            "units"
        })
@NullMarked
package org.sciday.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
