@NullMarked
package org.sciday.results.web;

import org.jspecify.annotations.NullMarked;
