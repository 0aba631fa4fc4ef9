/** The PostgreSQL that the application carries along: unpacked, started, watched, saved. Rules in README.md beside this file. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.sciday.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
