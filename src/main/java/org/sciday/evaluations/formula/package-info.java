/** The language of indicators: formulas over a closed list of evidence, read from text, computed in plain Java. */
@NullMarked
package org.sciday.evaluations.formula;

import org.jspecify.annotations.NullMarked;
