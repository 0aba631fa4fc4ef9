package org.sciday.results;

import java.util.Locale;

/** How many of those who were there rated it, and what they gave on the whole. */
record Said(long ratings, double mean) {

    static final Said NOTHING = new Said(0, 0);

    void say(Sentences text) {
        if (ratings > 0) {
            text.say("said", ratings, String.format(Locale.ROOT, "%.1f", mean));
        }
    }
}
