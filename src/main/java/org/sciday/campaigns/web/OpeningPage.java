package org.sciday.campaigns.web;

import java.util.List;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Sheet;
import org.sciday.shared.web.Form;

/** The last look before a campaign opens or ends. */
public record OpeningPage(Sheet sheet, Form<String> form) {

    /** What rules have read out of words and nobody has confirmed; opening confirms it. */
    public List<Quota> guessedQuotas() {
        return sheet.quotas().stream().filter(Quota::guessed).toList();
    }

    public List<Deadline> guessedDeadlines() {
        return sheet.deadlines().stream().filter(Deadline::guessed).toList();
    }
}
