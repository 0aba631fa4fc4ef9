@NullMarked
package org.sciday.site.web;

import org.jspecify.annotations.NullMarked;
