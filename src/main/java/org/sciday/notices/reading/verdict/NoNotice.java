package org.sciday.notices.reading.verdict;

import java.util.Set;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposals;

/** Whether a text is no notice at all: news, guides, samples. Nobody is addressed and nobody signs. */
final class NoNotice {

    private static final Set<String> NEVER = Set.of(KindOfText.NEWS, KindOfText.GUIDE);

    private NoNotice() {}

    static boolean is(Notice notice, Proposals earlier) {
        var kind = earlier.value(Field.KIND).orElse(KindOfText.OTHER);
        return NEVER.contains(kind) || kind.equals(KindOfText.OTHER) && KindOfText.isSample(notice);
    }
}
