@NullMarked
package org.sciday.obligations.web;

import org.jspecify.annotations.NullMarked;
