/** The desk's pages of evaluations, and those of experts. */
@NullMarked
package org.sciday.evaluations.web;

import org.jspecify.annotations.NullMarked;
