/** Rating an activity, reading what others say, and the moderator's desk. */
@NullMarked
package org.sciday.feedback.web;

import org.jspecify.annotations.NullMarked;
