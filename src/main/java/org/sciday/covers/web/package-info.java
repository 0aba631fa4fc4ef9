/** The addresses of covers. */
@NullMarked
package org.sciday.covers.web;

import org.jspecify.annotations.NullMarked;
