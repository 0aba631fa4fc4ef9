/** Setting how places are shared out, with what comes of it for each session. */
@NullMarked
package org.sciday.reservations.sharing.web;

import org.jspecify.annotations.NullMarked;
