/** People's own messages, and the operator's dead letters. */
@NullMarked
package org.sciday.messages.web;

import org.jspecify.annotations.NullMarked;
