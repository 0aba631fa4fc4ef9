/** Notices: official documents, what is read out of them, who has read them. Rules in README.md beside this file. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "accounts",
            "audit",
            "campaigns",
            "campaigns :: facts",
            "documents",
            "files",
            "messages",
            "secrets",
            "units"
        })
@NullMarked
package org.sciday.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
