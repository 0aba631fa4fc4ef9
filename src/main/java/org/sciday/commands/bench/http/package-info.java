/** Many people at once over HTTP, cheaply enough not to be what is measured. */
@NullMarked
package org.sciday.commands.bench.http;

import org.jspecify.annotations.NullMarked;
