/** Rounds and lists at the desk; public notices and certificates for everybody. */
@NullMarked
package org.sciday.recommendations.web;

import org.jspecify.annotations.NullMarked;
