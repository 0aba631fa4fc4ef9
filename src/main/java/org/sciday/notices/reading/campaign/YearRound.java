package org.sciday.notices.reading.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;

/** Activities may run all year: 部分活动可贯穿全年. A yearly goal is something else. */
public final class YearRound implements Rule {

    private static final Pattern ALL_YEAR = Pattern.compile(
            "贯穿(?:于)?全年|活动[^，。；\\n]{0,12}(?:全年|常年|长年)(?:持续)?(?:开展|举办|进行|组织)|全年(?:均|都)可(?:开展|举办)|(?:延续|持续)(?:到|至)?全年");

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<Boolean>>();
        var found = ALL_YEAR.matcher(notice.clean());
        if (found.find()) {
            proposals.add(new Proposal<>(Field.YEAR_ROUND, true, notice.span(found.start(), found.end()), 0.9));
        }
        return proposals;
    }
}
