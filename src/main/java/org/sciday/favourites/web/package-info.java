/** A person's own list, and the button that fills it. */
@NullMarked
package org.sciday.favourites.web;

import org.jspecify.annotations.NullMarked;
