/** A language model beside the rules: off unless an address is set; what it may propose is decided by the module's root. */
@NullMarked
package org.sciday.notices.assistant;

import org.jspecify.annotations.NullMarked;
