package org.sciday.notices.reading.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts.Quota;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.InOrder;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.campaign.NoticeYear;
import org.sciday.notices.reading.dates.Deadline;
import org.sciday.notices.reading.quantities.Bound;
import org.sciday.notices.reading.quantities.Bounds;
import org.sciday.notices.reading.sentences.Sentence;
import org.sciday.notices.reading.sentences.Sentences;

/** Proposes the least and greatest numbers that a notice puts on somebody or something. */
public final class QuotaRule implements Rule {

    private static final double SURE = 0.9;
    private static final double NOBODY_NAMED = 0.7;
    /** Signs beside a bound that may speak of it; an endless sentence is not read again for each of its bounds. */
    private static final int REACH = 300;
    /** No clerk puts more bounds in one sentence, or in a notice; what has more was made to be slow. */
    private static final int MOST_IN_SENTENCE = 30;
    private static final int MOST = 500;
    /** Signs that the words of a term take at most. */
    private static final int LONGEST_DAY = 60;

    private static final Pattern PER_HEAD = Pattern.compile("^(?:人均|平均|每人)");

    @Override
    public List<Proposal<Quota>> propose(Notice notice, Proposals earlier) {
        var text = notice.clean();
        var days = NoticeYear.deadlines(notice, earlier);
        var bounds = Bounds.in(text).stream()
                .limit(MOST)
                .filter(bound -> InOrder.between(days, Deadline::start, bound.start() - LONGEST_DAY, bound.end()).stream()
                        .noneMatch(day -> overlap(day, bound)))
                .toList();
        var found = new ArrayList<Proposal<Quota>>();
        for (var sentence : Sentences.of(notice)) {
            InOrder.between(bounds, Bound::start, sentence.from(), sentence.to()).stream()
                    .filter(bound -> bound.end() <= sentence.to())
                    .limit(MOST_IN_SENTENCE)
                    .forEach(bound -> read(notice, sentence, bound).ifPresent(found::add));
        }
        return found;
    }

    private static boolean overlap(Deadline day, Bound bound) {
        return day.start() < bound.end() && bound.start() < day.end();
    }

    private static Optional<Proposal<Quota>> read(Notice notice, Sentence sentence, Bound bound) {
        var text = notice.clean();
        var before = text.substring(Math.max(sentence.from(), bound.start() - REACH), bound.start());
        var after = text.substring(bound.end(), Math.min(sentence.to(), bound.end() + REACH));
        if (QuotaTraps.isTrap(bound, text.substring(bound.start(), bound.end()), before, after)) {
            return Optional.empty();
        }
        var who = QuotaSubjects.of(bound, before, QuotaHeadings.above(notice, bound.start()));
        var thing = QuotaThing.of(before, after);
        var what = without(who, thing);
        var quota = new Quota(who, bound.atLeast(), bound.atMost(), bound.unit(), what);
        var confidence = who == null ? NOBODY_NAMED : SURE;
        return Optional.of(new Proposal<>(Field.QUOTAS, quota, notice.span(sentence.from(), bound.end()), confidence));
    }

    // 科技特派员人均联系农户 is about 联系农户, once one knows who.
    private static @Nullable String without(@Nullable String who, @Nullable String thing) {
        if (who == null || thing == null || !thing.startsWith(who)) {
            return thing;
        }
        var rest = PER_HEAD.matcher(thing.substring(who.length())).replaceFirst("");
        return rest.isEmpty() ? null : rest;
    }
}
