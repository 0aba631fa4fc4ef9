/** The pages of routes, for everybody, for a person's own day and for the desk. */
@NullMarked
package org.sciday.tours.web;

import org.jspecify.annotations.NullMarked;
