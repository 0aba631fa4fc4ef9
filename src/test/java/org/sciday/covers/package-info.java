@NullMarked
package org.sciday.covers;

import org.jspecify.annotations.NullMarked;
