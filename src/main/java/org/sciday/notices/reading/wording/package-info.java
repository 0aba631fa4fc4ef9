/** What is promised, measured and prescribed: praise, indicators, hashtags, marks, exact words. */
@NullMarked
package org.sciday.notices.reading.wording;

import org.jspecify.annotations.NullMarked;
