package org.sciday.notices.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;

/**
 * Numbers of documents, GB/T 9704 section 7.2.5: the issuer's short name, the year in brackets, the number. One that stands
 * by itself in the head is the notice's own; others are cited.
 */
public final class DocumentNumbers implements Rule {

    private static final Pattern NUMBER =
            Pattern.compile("[\\u4E00-\\u9FFF]{2,14}[〔\\[（](?:19|20)\\d\\d[〕\\]）]\\s?(?:第\\s?)?\\d{1,4}\\s?号");

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<String>>();
        var found = NUMBER.matcher(notice.clean());
        while (found.find()) {
            proposals.add(new Proposal<>(
                    Field.CITED_DOCUMENTS, found.group(), notice.span(found.start(), found.end()), 0.9));
        }
        return proposals;
    }
}
