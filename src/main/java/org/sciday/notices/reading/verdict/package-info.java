/** What kind of text it is, whether it opens a campaign, and what cannot be right in it. */
@NullMarked
package org.sciday.notices.reading.verdict;

import org.jspecify.annotations.NullMarked;
