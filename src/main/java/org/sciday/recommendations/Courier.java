package org.sciday.recommendations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.messages.Messages;
import org.sciday.shared.AccountId;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Tells people and the trail what was decided. */
@Component
class Courier {

    private final Messages messages;
    private final Trail trail;
    private final ListStore lists;

    Courier(Messages messages, Trail trail, ListStore lists) {
        this.messages = messages;
        this.trail = trail;
        this.lists = lists;
    }

    void record(Viewer by, String action, String type, UUID id, Map<String, ?> after) {
        trail.record(by, action, type, id, null, after);
    }

    void tell(AccountId to, String key, String link) {
        messages.tell(to, key, List.of(), link);
    }

    RoundId roundOf(Entry entry) {
        return lists.find(entry.list()).orElseThrow(() -> new NotFound("recommendations.not-found")).round();
    }
}
