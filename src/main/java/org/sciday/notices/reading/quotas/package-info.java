/** Quotas: every least and greatest number that a notice puts on a unit, an activity, a work or a person. */
@NullMarked
package org.sciday.notices.reading.quotas;

import org.jspecify.annotations.NullMarked;
