/**
 * The fair draw: the second way to give the places of a session away. Requests are collected in a window, speed is worth
 * nothing, and anybody can recompute the order. For others: the procedure and the published draw.
 */
@NamedInterface("draw")
@NullMarked
package org.sciday.reservations.draw;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
