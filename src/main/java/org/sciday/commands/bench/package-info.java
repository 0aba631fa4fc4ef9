/** Measurements that carry their own yardsticks: each prints a table and, last, one line of JSON. */
@NullMarked
package org.sciday.commands.bench;

import org.jspecify.annotations.NullMarked;
