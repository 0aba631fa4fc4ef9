/** The command line: what scripts and operators rely on. Nobody but the application class depends on it. */
@ApplicationModule
@NullMarked
package org.sciday.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
