/** The reviewer's desk. */
@NullMarked
package org.sciday.reviews.web;

import org.jspecify.annotations.NullMarked;
