package org.sciday.reservations.web;

import org.sciday.reservations.TicketTokens;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The operator changes the key that signs tickets, or takes one out of use that has leaked. */
@Controller
class TicketKeyPages {

    private static final String KEYS = "/desk/ticket-keys";

    private final TicketTokens tokens;
    private final TicketKeyQueries queries;

    TicketKeyPages(TicketTokens tokens, TicketKeyQueries queries) {
        this.tokens = tokens;
        this.queries = queries;
    }

    @Can(Permission.OPERATE)
    @GetMapping(KEYS)
    Answer list() {
        return Html.of("reservations/keys", new TicketKeysPage(queries.list()));
    }

    @Can(Permission.OPERATE)
    @PostMapping(KEYS)
    Answer renew(Viewer viewer) {
        tokens.renewKey(viewer);
        return Redirect.to(KEYS).saying("reservations.keys.renewed");
    }

    @Can(Permission.OPERATE)
    @PostMapping(KEYS + "/{number}/withdrawal")
    Answer withdraw(@PathVariable int number, Viewer viewer) {
        try {
            tokens.withdrawKey(number, viewer);
            return Redirect.to(KEYS).saying("reservations.keys.withdrawn", number);
        } catch (RuleBroken problem) {
            return Redirect.to(KEYS).warning(problem);
        }
    }
}
