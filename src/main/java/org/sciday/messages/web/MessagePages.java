package org.sciday.messages.web;

import org.sciday.messages.Messages;
import org.sciday.messages.MessageId;
import org.sciday.messages.UnreadCount;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own messages. Opening one is reading it, and leads to what it is about. */
@Controller
class MessagePages {

    private final Messages messages;
    private final UnreadCount unread;
    private final MessageQueries queries;

    MessagePages(Messages messages, UnreadCount unread, MessageQueries queries) {
        this.messages = messages;
        this.unread = unread;
        this.queries = queries;
    }

    @SignedIn
    @GetMapping("/me/messages")
    Answer list(@RequestParam(defaultValue = "1") int page, Viewer viewer) {
        var rows = queries.page(viewer.id(), Math.clamp(page, 1, 500));
        return Html.of("messages/list", new MessagesPage(rows, unread.of(viewer)));
    }

    @SignedIn
    @GetMapping("/me/messages/{id}")
    Answer open(@PathVariable MessageId id, Viewer viewer) {
        return Redirect.to(messages.read(id, viewer));
    }

    @SignedIn
    @PostMapping("/me/messages/reading")
    Answer readAll(Viewer viewer) {
        messages.readAll(viewer);
        return Redirect.to("/me/messages").saying("messages.all-read");
    }
}
