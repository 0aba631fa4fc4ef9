package org.sciday.reservations;

import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Absence;

/**
 * On what terms a random history goes.
 *
 * @param capped the house lets in few on a day, over both sessions
 * @param offering a place that came free is only offered
 * @param drawing some of the places go by lot
 * @param lapsing the sessions begin at some moment, and places of who has not come go to others
 */
record RandomTerms(boolean capped, boolean offering, boolean drawing, boolean lapsing) {

    static final int CAP = 9;

    static RandomTerms of(long seed) {
        var random = new Random(seed);
        var capped = random.nextInt(12) == 0;
        var offering = random.nextBoolean();
        var drawing = random.nextInt(3) == 0;
        return new RandomTerms(capped, offering, drawing, !drawing && random.nextInt(3) == 0);
    }

    Terms over(Terms usual) {
        @Nullable Integer cap = capped ? Integer.valueOf(CAP) : null;
        var absence = new Absence(lapsing ? 15 : null, null, null);
        return usual.with(new Terms.Waiting(null, offering ? Duration.ofHours(1) : Duration.ZERO))
                .with(new Terms.Cancelling(Duration.ZERO, null, absence))
                .withDailyCap(cap);
    }
}
