/** The application class alone; every direct sub-package is a module. */
@NullMarked
package org.sciday;

import org.jspecify.annotations.NullMarked;
