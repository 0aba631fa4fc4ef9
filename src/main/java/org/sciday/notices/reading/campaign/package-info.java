/** What the campaign is: its name, theme, period, hosts, and where it is registered. */
@NullMarked
package org.sciday.notices.reading.campaign;

import org.jspecify.annotations.NullMarked;
