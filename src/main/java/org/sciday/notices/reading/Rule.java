package org.sciday.notices.reading;

import java.util.List;

/**
 * One small piece of knowledge about how notices are written. It proposes values and never invents: what the text does not
 * say stays open.
 */
@FunctionalInterface
public interface Rule {

    /** @param earlier what the rules before this one proposed, such as the day of issue, which gives dates their year */
    List<? extends Proposal<?>> propose(Notice notice, Proposals earlier);
}
