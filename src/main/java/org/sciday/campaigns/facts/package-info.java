/**
 * What a notice says, as plain values without Spring or SQL: the shape in which campaigns are imported and handed on, and
 * which a parser of notices can produce.
 */
@NamedInterface("facts")
@NullMarked
package org.sciday.campaigns.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
