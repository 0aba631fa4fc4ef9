/** What a resident keeps in mind: activities to come back to, with a word the day before. */
@ApplicationModule(allowedDependencies = {"shared", "messages", "activities"})
@NullMarked
package org.sciday.favourites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
