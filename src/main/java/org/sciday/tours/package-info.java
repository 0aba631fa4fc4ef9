/** Ways through science: routes that units lay out, and a person's own way through a day. */
@ApplicationModule(
        allowedDependencies = {
            "shared", "audit", "regions", "units", "documents", "messages", "activities", "reservations", "favourites", "atlas", "circles"
        })
@NullMarked
package org.sciday.tours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
