/** Activities from workbooks, whatever their columns are called: looked at first, taken in as a whole, undone again. */
@NullMarked
package org.sciday.activities.imports;

import org.jspecify.annotations.NullMarked;
