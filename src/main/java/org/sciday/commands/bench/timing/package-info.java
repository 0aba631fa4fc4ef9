/** How long things took. */
@NullMarked
package org.sciday.commands.bench.timing;

import org.jspecify.annotations.NullMarked;
