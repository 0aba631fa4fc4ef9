package org.sciday.messages.web;

import java.time.Instant;
import org.sciday.messages.MessageId;
import org.sciday.messages.Sentence;
import org.sciday.shared.web.Ui;

/** One line of a person's own messages. */
public record MessageRow(MessageId id, Sentence sentence, Instant at, boolean unread) {

    public String text(Ui ui) {
        return sentence.in(ui.locale(), ui.messages());
    }
}
