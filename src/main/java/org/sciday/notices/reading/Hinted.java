package org.sciday.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
        for (var hint = next(text, 0); hint < text.length(); hint = next(text, free)) {
            var match = beginningUpTo(hint, Math.max(free, hint - back), matcher, text);
            match.ifPresent(found::add);
            // Where nothing begins up to the hint, no place is tried twice.
            free = Math.max(hint + 1, match.map(MatchResult::end).orElse(0));
        }
        return found;
    }

    private Optional<MatchResult> beginningUpTo(int hint, int from, Matcher matcher, String text) {
        var end = Math.min(text.length(), hint + 1 + ahead);
        for (var at = from; at <= hint; at++) {
            if (matcher.region(at, end).lookingAt()) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    private int next(String text, int from) {
        var at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
