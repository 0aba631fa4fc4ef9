/** The map of the programme: the page, and what it asks for while it is moved. */
@NullMarked
package org.sciday.atlas.web;

import org.jspecify.annotations.NullMarked;
