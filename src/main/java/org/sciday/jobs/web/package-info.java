/** The operator's view of what runs by itself. */
@NullMarked
package org.sciday.jobs.web;

import org.jspecify.annotations.NullMarked;
