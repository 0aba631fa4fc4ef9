/** The pages of the site module. */
@NullMarked
package org.sciday.site.web;

import org.jspecify.annotations.NullMarked;
