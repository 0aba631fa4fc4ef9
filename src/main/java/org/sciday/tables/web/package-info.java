@NullMarked
package org.sciday.tables.web;

import org.jspecify.annotations.NullMarked;
