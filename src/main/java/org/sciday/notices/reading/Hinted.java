package org.sciday.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only near signs of which each of its matches holds one: 月 for days, 至 for ranges. Most of a text
 * holds none, and to try a dear pattern everywhere is what makes reading slow.
 *
 * @param signs each match holds one of them
 * @param back how many signs of a match may stand before it
 * @param ahead how many may stand behind it
 */
public record Hinted(Pattern pattern, String signs, int back, int ahead) {

    public List<MatchResult> in(String text) {
        var found = new ArrayList<MatchResult>();
        var matcher = pattern.matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        var free = 0;
        var hint = next(text, 0);
        while (hint < text.length()) {
            matcher.region(Math.max(free, hint - back), Math.min(text.length(), hint + 1 + ahead));
            // What begins behind the hint has one of its own, and may be cut off here.
            if (matcher.find() && matcher.start() <= hint) {
                found.add(matcher.toMatchResult());
                free = matcher.end();
            }
            hint = next(text, Math.max(hint + 1, free));
        }
        return found;
    }

    private int next(String text, int from) {
        var at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
