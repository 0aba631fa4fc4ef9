package org.sciday.reservations;

import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a random history goes.
 *
 * @param capped the house lets in few on a day, over both sessions
 * @param offering a place that came free is only offered
 * @param drawing some of the places go by lot
 */
record RandomTerms(boolean capped, boolean offering, boolean drawing) {

    static final int CAP = 9;

    static RandomTerms of(long seed) {
        var random = new Random(seed);
        return new RandomTerms(random.nextInt(12) == 0, random.nextBoolean(), random.nextInt(3) == 0);
    }

    Terms over(Terms usual) {
        @Nullable Integer cap = capped ? Integer.valueOf(CAP) : null;
        return usual.with(new Terms.Waiting(null, offering ? Duration.ofHours(1) : Duration.ZERO)).withDailyCap(cap);
    }
}
