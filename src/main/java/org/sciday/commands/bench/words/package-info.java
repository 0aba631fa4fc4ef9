/** Yardsticks for the search: PostgreSQL's own text search, and Lucene without anything around it. */
@NullMarked
package org.sciday.commands.bench.words;

import org.jspecify.annotations.NullMarked;
