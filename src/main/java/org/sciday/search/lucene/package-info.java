/** The index inside this process, with Lucene. */
@NullMarked
package org.sciday.search.lucene;

import org.jspecify.annotations.NullMarked;
