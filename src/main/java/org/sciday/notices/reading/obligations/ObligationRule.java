package org.sciday.notices.reading.obligations;

import java.util.List;
import java.util.stream.Stream;
import org.sciday.campaigns.facts.NoticeFacts.Obligation;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.campaign.NoticeYear;

/**
 * Proposes what the receivers have to hand in, register, publish or finish, each with its day or term. One
 * obligation for
 * each doer, due date and thing; the same paper by two ways is one.
 */
public final class ObligationRule implements Rule {

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.7;

    @Override
    public List<Proposal<Obligation>> propose(Notice notice, Proposals earlier) {
        var issuers = Stream.concat(earlier.values(Field.ISSUERS).stream(), earlier.values(Field.HOSTS).stream())
                .toList();
        return new ObligationReading(notice, NoticeYear.deadlines(notice, earlier), new IssuerSteps(issuers))
                .all().stream().map(draft -> proposal(notice, draft)).toList();
    }

    private static Proposal<Obligation> proposal(Notice notice, Draft draft) {
        var confidence = draft.deadline().binds() && !draft.way().channels().isEmpty() ? SURE : LIKELY;
        return new Proposal<>(
                Field.OBLIGATIONS, draft.toObligation(), notice.span(draft.from(), draft.to()), confidence);
    }
}
