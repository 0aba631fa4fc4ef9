/** Whom to ask. */
@NullMarked
package org.sciday.notices.reading.contacts;

import org.jspecify.annotations.NullMarked;
