package org.sciday.notices.reading.obligations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts.Obligation;
import org.sciday.notices.reading.dates.Deadline;

/** An obligation while it is being put together from several clauses. */
record Draft(Deadline deadline, String what, @Nullable String who, Way way, Set<String> addresses, int from, int to) {

    /** The same thing by one more way. */
    Draft also(Way more, Set<String> moreAddresses, int end) {
        var all = new LinkedHashSet<>(addresses);
        all.addAll(moreAddresses);
        return new Draft(deadline, what, who, way.and(more), all, from, Math.max(to, end));
    }

    Draft by(@Nullable String doer) {
        return new Draft(deadline, what, doer, way, addresses, from, to);
    }

    Draft of(String thing) {
        return new Draft(deadline, thing, who, way, addresses, from, to);
    }

    /** Whether the notice only says the same again: one due date, one doer and what looks like one thing. */
    boolean repeats(Draft other) {
        return Objects.equals(deadline.dueOn(), other.deadline.dueOn())
                && Objects.equals(deadline.dueTime(), other.deadline.dueTime())
                && Objects.equals(deadline.relative(), other.deadline.relative())
                && Likeness.isAlike(what, other.what)
                && (way.shares(other.way)
                        || way.channels().isEmpty()
                        || other.way.channels().isEmpty())
                && sameDoer(other);
    }

    private boolean sameDoer(Draft other) {
        return who == null
                || other.who == null
                || isEverybody(who)
                || isEverybody(other.who)
                || Likeness.isAlike(who, other.who);
    }

    private static boolean isEverybody(String who) {
        return who.matches("各?(?:有关|相关|参加|参与)?(?:单位|地|部门|地各?单位|地各部门|举办单位)");
    }

    Obligation toObligation() {
        return new Obligation(
                deadline.dueOn(),
                deadline.dueTime(),
                deadline.relative(),
                what,
                who,
                List.copyOf(way.channels()),
                List.copyOf(addresses),
                List.copyOf(way.formats()));
    }
}
