package org.sciday.notices.reading.head;

import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;

/** To whom the notice goes: the line before the colon, or 主送 at its end. */
public final class Addressees implements Rule {

    private static final Pattern AT_END = Pattern.compile("主\\s?送(?:单位|机关)?[：:]\\s?([^\\n]{2,600})");

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var clean = notice.clean();
        var above = Head.of(notice).addressees();
        if (above.isPresent()) {
            var found = above.get();
            var names = found.of(notice).replace("\n", "");
            return List.of(new Proposal<>(Field.ADDRESSEES, names, notice.span(found.from(), found.to()), 0.9));
        }
        var end = AT_END.matcher(clean);
        if (!end.find()) {
            return List.of();
        }
        var names = end.group(1).strip().replaceAll("[。；]$", "");
        var from = end.start(1);
        return List.of(new Proposal<>(Field.ADDRESSEES, names, notice.span(from, from + names.length()), 0.8));
    }
}
