package org.sciday.notices;

import java.util.List;
import org.sciday.accounts.Grants;
import org.sciday.messages.Messages;
import org.sciday.shared.UnitId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to the people of the units that a notice goes to. */
@Component
class Telling {

    private final NoticeStore notices;
    private final RecipientStore recipients;
    private final Grants grants;
    private final Messages messages;

    Telling(NoticeStore notices, RecipientStore recipients, Grants grants, Messages messages) {
        this.notices = notices;
        this.recipients = recipients;
        this.grants = grants;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void on(NoticeSent event) {
        tell(event.notice(), recipients.addedFrom(event.notice(), event.addedFrom()), "notices.told.sent");
    }

    @ApplicationModuleListener
    void on(NoticeReminded event) {
        tell(event.notice(), recipients.unread(event.notice()), "notices.told.reminded");
    }

    private void tell(NoticeId id, List<UnitId> units, String key) {
        notices.find(id)
                .filter(Notice::isPublished)
                .ifPresent(notice -> messages.tell(
                        grants.peopleOf(units), key, List.of(notice.title()), "/notices/" + id));
    }
}
