@NullMarked
package org.sciday.insight.web;

import org.jspecify.annotations.NullMarked;
