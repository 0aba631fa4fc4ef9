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
 * by itself above the body is the notice's own; others are cited.
 */
public final class DocumentNumbers implements Rule {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<issuer>[\\u4E00-\\u9FFF]{2,16})\\s?(?<year>[〔\\[（【](?:19|20)\\d\\d[〕\\]）】])\\s?(?<count>(?:第\\s?)?\\d{1,4}\\s?号)");

    /** What may stand right before a number in a sentence and does not belong to it. */
    private static final Pattern LEAD = Pattern.compile(
            ".*(?:文号|字号|编号|根据|按照|依据|遵照|落实|贯彻|执行|通知|文件|详见|参见|以及|转发|印发|意见|办法|方案|工作|见|及|和|与|按|以|由|经|的|据)(?=[\\u4E00-\\u9FFF]{2,}$)");

    private static final int LONGEST_ISSUER = 12;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<String>>();
        var above = Head.of(notice).above();
        var found = NUMBER.matcher(notice.clean());
        var owned = false;
        var own = "";
        while (found.find()) {
            var issuer = issuer(found.group("issuer"));
            var from = found.end("issuer") - issuer.length();
            var number = issuer + found.group("year") + found.group("count").replace(" ", "");
            var isOwn = !owned && above.covers(from) && standsAlone(notice.clean(), from, found.end());
            if (isOwn) {
                owned = true;
                own = number;
            }
            if (isOwn || !bare(number).equals(bare(own))) {
                var field = isOwn ? Field.DOCUMENT_NUMBER : Field.CITED_DOCUMENTS;
                proposals.add(new Proposal<>(field, number, notice.span(from, found.end()), isOwn ? 0.95 : 0.9));
            }
        }
        return proposals;
    }

    /** Brackets differ from copy to copy. */
    private static String bare(String number) {
        return number.replaceAll("[^\\u4E00-\\u9FFF\\d]", "");
    }

    private static String issuer(String written) {
        var lead = LEAD.matcher(written);
        var issuer = lead.find() ? written.substring(lead.end()) : written;
        return issuer.length() > LONGEST_ISSUER ? issuer.substring(issuer.length() - LONGEST_ISSUER) : issuer;
    }

    /** Not inside brackets or after a title in quotes. */
    private static boolean standsAlone(String clean, int from, int to) {
        var line = clean.lastIndexOf('\n', from) + 1;
        var before = clean.substring(line, from);
        var after = to < clean.length() ? clean.charAt(to) : '\n';
        if (before.isBlank() || before.strip().equals("（")) {
            return true;
        }
        return !before.endsWith("（") && before.lastIndexOf('《') <= before.lastIndexOf('》') && after != '）'
                && !before.matches(".*(?:根据|按照|落实|依据|贯彻|接).*");
    }
}
