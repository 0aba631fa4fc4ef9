package org.sciday.notices.reading.contacts;

import java.util.List;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;

/** Whom to ask: one entry for each unit or line. A number that is given only as fax is left out, and so is the foot of a web page. */
public final class Contacts implements Rule {

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var reader = new ContactReader(notice);
        for (var line : notice.text().lines()) {
            reader.read(line);
        }
        return reader.finish();
    }
}
