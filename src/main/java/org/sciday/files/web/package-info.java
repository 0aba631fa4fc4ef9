/** The address of pictures. */
@NullMarked
package org.sciday.files.web;

import org.jspecify.annotations.NullMarked;
