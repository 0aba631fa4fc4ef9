/** Regions as browsers and other programs meet them. */
@NullMarked
package org.sciday.regions.web;

import org.jspecify.annotations.NullMarked;
