/** How pages and the API are answered: markers, forms, problems, and what every template needs. */
@NullMarked
package org.sciday.shared.web;

import org.jspecify.annotations.NullMarked;
