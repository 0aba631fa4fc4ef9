/** The pages of service circles: for residents what they reach, for managers what is missing. */
@NullMarked
package org.sciday.circles.web;

import org.jspecify.annotations.NullMarked;
