/** Pages and API of units: registration, the desk's lists and tree, members, invitations, import. */
@NullMarked
package org.sciday.units.web;

import org.jspecify.annotations.NullMarked;
