package org.sciday.messages.web;

import java.util.UUID;
import org.sciday.messages.Messages;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows the operator what could not be sent, without saying to whom. */
@Controller
class DeadLetterPages {

    private static final int SHOWN = 50;

    private final Messages messages;
    private final DeadLetterQueries queries;

    DeadLetterPages(Messages messages, DeadLetterQueries queries) {
        this.messages = messages;
        this.queries = queries;
    }

    @Can(Permission.OPERATE)
    @GetMapping("/desk/messages")
    Answer list() {
        return Html.of("messages/dead-letters", new DeadLettersPage(queries.list(SHOWN), queries.countWaiting()));
    }

    @Can(Permission.OPERATE)
    @PostMapping("/desk/messages/{letter}/sending")
    Answer sendAgain(@PathVariable UUID letter, Viewer by) {
        messages.sendAgain(letter, by);
        return Redirect.to("/desk/messages").saying("messages.will-be-sent");
    }
}
