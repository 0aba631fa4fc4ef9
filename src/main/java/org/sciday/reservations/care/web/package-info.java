/** Suspensions as people see their own, and the desk where appeals are decided. */
@NullMarked
package org.sciday.reservations.care.web;

import org.jspecify.annotations.NullMarked;
