/** Places: who holds how many of them at which session, who waits, and the ticket that proves it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "secrets",
            "accounts",
            "audit",
            "idempotency",
            "files",
            "documents",
            "messages",
            "units",
            "campaigns",
            "activities"
        })
@NullMarked
package org.sciday.reservations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
