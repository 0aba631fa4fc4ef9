package org.sciday.messages;

import org.sciday.shared.Viewer;
import org.sciday.shared.web.UnreadSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many messages a person has not read; for the head of pages. Counts no further than it can be shown. */
@Component
public class UnreadCount implements UnreadSource {

    public static final int MAX = 100;

    private final MessageStore messages;

    UnreadCount(MessageStore messages) {
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public int of(Viewer viewer) {
        return viewer.isSignedIn() ? messages.countUnread(viewer.id(), MAX) : 0;
    }
}
