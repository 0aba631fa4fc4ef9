/** The demonstration: fills an empty platform with a city's festival around today. Only the command line depends on it. */
@ApplicationModule
@NullMarked
package org.sciday.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
