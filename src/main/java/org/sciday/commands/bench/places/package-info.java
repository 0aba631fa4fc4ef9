/** Ways to give away the places of one hot session: ours, and the yardsticks. All keep them on disk before they answer. */
@NullMarked
package org.sciday.commands.bench.places;

import org.jspecify.annotations.NullMarked;
