package org.sciday.notices;

import java.util.List;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.head.DocumentNumbers;

/** All rules, in the order in which they read. Later ones may look at what earlier ones proposed. */
final class Rules {

    static final List<Rule> IN_ORDER = List.of(new DocumentNumbers());

    private Rules() {}
}
