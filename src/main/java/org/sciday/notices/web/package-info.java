/** Pages of notices: the public's, the desk's, and the page on which a notice is read. */
@NullMarked
package org.sciday.notices.web;

import org.jspecify.annotations.NullMarked;
