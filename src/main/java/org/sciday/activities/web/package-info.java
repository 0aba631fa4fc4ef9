/** The pages and the API of activities: the clerk's desk, the public page, the calendar. */
@NullMarked
package org.sciday.activities.web;

import org.jspecify.annotations.NullMarked;
