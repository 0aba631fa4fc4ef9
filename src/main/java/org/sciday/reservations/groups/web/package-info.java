/** The pages of those who bring groups, and the desk that decides. */
@NullMarked
package org.sciday.reservations.groups.web;

import org.jspecify.annotations.NullMarked;
