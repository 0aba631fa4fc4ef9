/** The door on a phone, on paper and for machines. */
@NullMarked
package org.sciday.checkin.web;

import org.jspecify.annotations.NullMarked;
