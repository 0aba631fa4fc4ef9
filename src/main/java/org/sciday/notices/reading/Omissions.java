package org.sciday.notices.reading;

import java.util.Set;

/** Names that were taken out of a published text leave （略）, on a line of its own, in the middle of a sentence. */
final class Omissions {

    private static final String MARK = "（略）";
    private static final String ENDS = "。；：！\n";

    private Omissions() {}

    /** Joins the sentence again. A line of nothing else stays. */
    static Signs joined(Signs signs, Set<Damage> damages) {
        var text = signs.text();
        if (!text.contains(MARK)) {
            return signs;
        }
        damages.add(Damage.LOST_SIGNS);
        var joined = new Signs(signs.length());
        for (var i = 0; i < signs.length(); i++) {
            var goesOn = signs.at(i) == '\n'
                    && text.startsWith(MARK, i + 1)
                    && signs.peek(i + 1 + MARK.length()) != '\n'
                    && i > 0
                    && ENDS.indexOf(signs.at(i - 1)) < 0;
            if (!goesOn) {
                joined.add(signs, i);
            }
        }
        return joined;
    }
}
