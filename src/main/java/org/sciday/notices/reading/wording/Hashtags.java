package org.sciday.notices.reading.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;

/** Topics of social networks: #…#, both signs included. */
public final class Hashtags implements Rule {

    private static final Pattern TAG = Pattern.compile("#\\s?([^#\\s，。；：、“”\\n]{2,30})\\s?#");

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var tags = new LinkedHashMap<String, Proposal<String>>();
        var found = TAG.matcher(notice.clean());
        while (found.find()) {
            var tag = "#" + found.group(1) + "#";
            tags.putIfAbsent(tag, new Proposal<>(Field.HASHTAGS, tag, notice.span(found.start(), found.end()), 0.95));
        }
        return List.copyOf(tags.values());
    }
}
