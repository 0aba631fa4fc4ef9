/** Pages and API of campaigns: the festival page for everyone, the sheet for those who run it. */
@NullMarked
package org.sciday.campaigns.web;

import org.jspecify.annotations.NullMarked;
