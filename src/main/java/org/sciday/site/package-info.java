/** Pages that mix modules, the look of them all, and what a reader prefers. Nobody depends on it. */
@ApplicationModule
@NullMarked
package org.sciday.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
