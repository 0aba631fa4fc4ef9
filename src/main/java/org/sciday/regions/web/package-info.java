/** Regions for forms and for other programs. */
@NullMarked
package org.sciday.regions.web;

import org.jspecify.annotations.NullMarked;
