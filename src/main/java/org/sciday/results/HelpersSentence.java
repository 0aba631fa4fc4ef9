package org.sciday.results;

import org.jspecify.annotations.Nullable;

/** The sentence about those who helped, when anybody is known to have. */
final class HelpersSentence {

    private HelpersSentence() {}

    static void say(Sentences text, @Nullable Integer scienceWorkers, @Nullable Integer volunteers) {
        var workers = scienceWorkers == null ? 0 : scienceWorkers;
        var others = volunteers == null ? 0 : volunteers;
        if (workers > 0 && others > 0) {
            text.say("helpers", workers, others);
        } else if (workers > 0) {
            text.say("science-workers", workers);
        } else if (others > 0) {
            text.say("volunteers", others);
        }
    }
}
