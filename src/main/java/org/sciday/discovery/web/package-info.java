/** Pages, feeds and open data of the programme. */
@NullMarked
package org.sciday.discovery.web;

import org.jspecify.annotations.NullMarked;
