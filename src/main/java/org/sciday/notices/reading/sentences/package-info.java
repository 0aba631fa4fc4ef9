/** Sentences and clauses of a notice's clean text, also where pages and lines cut through them. */
@NullMarked
package org.sciday.notices.reading.sentences;

import org.jspecify.annotations.NullMarked;
